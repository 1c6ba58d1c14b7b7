-- Cases know disputes, stages, steps and credit notes now: those kept by the first version are folded anew at the next start.
insert into settings (tenant_id, name, value) select distinct tenant_id, 'refold', '0004' from cases on conflict (tenant_id, name) do nothing;
