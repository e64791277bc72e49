-- Which criteria hold hangs on the round under way: what readers keep in memory is another with each.
CREATE TRIGGER edition_round_revises_rules AFTER UPDATE OF round ON edition
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = NEW.id; END;
