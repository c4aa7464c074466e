CREATE OR REPLACE FUNCTION set_tenant_context(tenant text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog
AS $$
BEGIN
    IF tenant IS NOT NULL AND tenant !~ '^[a-zA-Z0-9_-]+$' THEN
        RAISE EXCEPTION 'not the id of a tenant: %', tenant USING ERRCODE = 'invalid_parameter_value';
    END IF;
    -- Until the end of the transaction, so that a pooled connection cannot carry it to the next request.
    PERFORM set_config('app.current_tenant_id', coalesce(tenant, ''), true);
END
$$
