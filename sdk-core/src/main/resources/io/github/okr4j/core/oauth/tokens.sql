-- The table of JdbcTokenStore. One row per account; the tokens in it are not encrypted.
create table okr4j_tokens (
  account       varchar(255)  not null primary key,
  version       bigint        not null,
  client_id     varchar(255),
  access_token  varchar(4000),
  refresh_token varchar(4000),
  expires_at    varchar(40),
  scopes        varchar(4000),
  api_domain    varchar(255)
);
