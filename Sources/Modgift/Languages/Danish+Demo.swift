extension Danish {
  var demoTrainer: String { "En træner" }
  var demoHost: String { "Værten for et netværk" }
  var demoManager: String { "En leder" }
  var demoCoordinator: String { "Programmets koordinator" }
}
