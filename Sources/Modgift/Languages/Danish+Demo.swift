extension Danish {
  var demoTrainer: String { "En træner" }
  var demoHost: String { "Værten for et netværk" }
  var demoQuietHost: String { "Værten for et netværk, der er gået i stå" }
  var demoNewcomer: String { "En ny træner" }
  var demoManager: String { "En leder" }
  var demoCoordinator: String { "Programmets koordinator" }
}
