extension English {
  var demoTrainer: String { "A trainer" }
  var demoHost: String { "The host of a network" }
  var demoQuietHost: String { "The host of a network gone quiet" }
  var demoNewcomer: String { "A new trainer" }
  var demoManager: String { "A manager" }
  var demoCoordinator: String { "The programme's coordinator" }
}
