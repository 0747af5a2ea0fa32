import Storage

extension Gate {
  /// The networks there are, as the programme's own facts: that they exist and what they are called is known to
  /// everyone signed in; nothing here comes from what is said in them.
  /// To be used as `FROM \(gate.networks) AS network`; columns `id`, `name`, `sort_name`.
  var networks: SQL {
    "(SELECT space.id, space.name, space.sort_name FROM space WHERE space.kind = 'network' AND space.ended_at IS NULL)"
  }

  /// Who is a member of which network on a day: the relation (space_id, person_id), groups and direct rooms left out.
  func networkMembers(on day: Day) -> SQL {
    """
    (SELECT reader.space_id, reader.person_id
    FROM \(readers(on: day)) AS reader JOIN \(networks) AS network ON network.id = reader.space_id)
    """
  }
}
