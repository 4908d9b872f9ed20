"""Run by Alembic: applies migrations on the connection that `storage.schema` hands over, in its transaction."""

from alembic import context

from claimcheck.storage.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite alters a table by copying it
    transactional_ddl=True,
)
context.run_migrations()
