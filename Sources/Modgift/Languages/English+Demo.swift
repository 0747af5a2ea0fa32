extension English {
  var demoTrainer: String { "A trainer" }
  var demoHost: String { "The host of a network" }
  var demoManager: String { "A manager" }
  var demoCoordinator: String { "The programme's coordinator" }
}
