import Storage

/// The number of the roll's state, and what draws a new one with every change of it. Triggers, so that no change can
/// forget to: not one made by a cascade, nor one made by hand. The numbers are drawn by chance, so that one that was
/// rolled back, or is older than a restored copy, does not come again.
@Sendable func rollStamp(_ engine: Engine) -> [SQL] {
  [
    "CREATE TABLE roll_stamp (id \(.integer) PRIMARY KEY CHECK (id = 1), number \(.integer) NOT NULL) \(.strict)",
    "INSERT INTO roll_stamp (id, number) VALUES (1, 0)",
  ] + (engine == .sqlite ? rollTables.flatMap(sqliteTriggers) : [drawing] + rollTables.map(postgresTrigger))
}

/// A table of the roll, and which of its columns matter where not all do.
private let rollTables: [(table: SQL, columns: SQL)] = [
  ("person", " OF name, sort_name, profession, arrived_at"), ("site", ""), ("role", ""), ("space", ""),
  ("network_site", ""), ("space_person", ""), ("course", ""), ("participation", ""),
]

private func sqliteTriggers(_ table: SQL, _ columns: SQL) -> [SQL] {
  let acts: [(name: SQL, act: SQL)] = [
    ("inserted", "INSERT"), ("updated", "UPDATE\(columns)"), ("deleted", "DELETE"),
  ]
  return acts.map { name, act in
    """
    CREATE TRIGGER roll_\(table)_\(name) AFTER \(act) ON \(table)
    BEGIN UPDATE roll_stamp SET number = random(); END
    """
  }
}

private let drawing: SQL = """
  CREATE FUNCTION draw_roll_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN UPDATE roll_stamp SET number = (random() * 9007199254740992)::bigint; RETURN NULL; END $$
  """

private func postgresTrigger(_ table: SQL, _ columns: SQL) -> SQL {
  """
  CREATE TRIGGER roll_\(table) AFTER INSERT OR UPDATE\(columns) OR DELETE ON \(table)
  FOR EACH STATEMENT EXECUTE FUNCTION draw_roll_stamp()
  """
}
