import Storage

extension Gate {
  /// Whether mail reaches a row of `person`, as far as is known.
  var isReachable: SQL {
    """
    CASE WHEN person.email IS NOT NULL AND NOT EXISTS (SELECT 1 FROM mail_pause
      WHERE mail_pause.person_id = person.id AND mail_pause.address = person.email) THEN 1 ELSE 0 END
    """
  }
}
