-- Minutes of a meeting, drafted from the matters that it decided.
alter table paper drop constraint paper_kind_check;
alter table paper add constraint paper_kind_check
  check (kind in ('通报', '工作简报', '督办单', '提醒函', '季度分析', '会议纪要'));
