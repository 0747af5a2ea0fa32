/// Who may do what with meetings. Every member sees them, says what suits, and writes; those who keep the room call
/// them, fix them, move them and call them off. Where nobody keeps it, any member may: a room without a host meets, too.
extension Viewer {
  func mayCallMeetings(in space: Space) -> Bool {
    guard mayRead(space.id), space.holdsMeetings else { return false }
    return (space.host == nil && space.deputy == nil) || space.host == person || space.deputy == person
  }
}

extension Space {
  /// Networks and groups meet; everyone does not, and the few in a direct room need no calendar of ours.
  var holdsMeetings: Bool { kind == .network || kind == .group }
}
