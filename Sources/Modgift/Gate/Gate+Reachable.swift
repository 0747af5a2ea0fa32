import Storage

extension Gate {
  /// Whether mail reaches a row of `person`, as far as is known.
  var isReachable: SQL { "CASE WHEN person.email IS NOT NULL THEN 1 ELSE 0 END" }
}
