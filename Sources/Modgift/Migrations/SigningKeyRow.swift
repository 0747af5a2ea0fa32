import Storage

/// The key that signs links and addresses, made once with the database and carried along in its backups.
@Sendable func signingKeyRow(_: Engine) -> [SQL] {
  ["INSERT INTO programme (name, value) VALUES (\(SigningKey.rowName), \(Secret.random().text))"]
}
