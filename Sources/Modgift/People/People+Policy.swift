extension Viewer {
  /// Whether they may look people up. An evaluator sees sites and figures, nowhere a name.
  var seesPeople: Bool { roles.contains { $0.kind != .evaluator } }
}
