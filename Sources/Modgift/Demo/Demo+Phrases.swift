/// The words of the demo: whom one can be.
protocol DemoPhrases: Sendable {
  var demoTrainer: String { get }
  var demoHost: String { get }
  var demoQuietHost: String { get }
  var demoNewcomer: String { get }
  var demoManager: String { get }
  var demoCoordinator: String { get }
}
