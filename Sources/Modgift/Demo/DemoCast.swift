import Storage

/// Whom a newcomer can sign in as, to see the programme with their eyes.
struct DemoCast: Sendable {
  let trainer: String
  let host: String
  /// Host of a network that has fallen silent.
  let quietHost: String
  /// Somebody who came to the trainer's network a few days ago.
  let newcomer: String
  let manager: String
  let coordinator: String

  /// Reads it back from a database in which a demo was made; nothing where none was.
  init?(in db: Transaction) throws {
    func address(_ label: String) throws -> String? {
      try db.first(String.self, "SELECT value FROM programme WHERE name = \("demo-\(label)")")
    }
    guard let trainer = try address("trainer"), let host = try address("host"),
      let quietHost = try address("quiet-host"), let newcomer = try address("newcomer"),
      let manager = try address("manager"), let coordinator = try address("coordinator")
    else { return nil }
    self.trainer = trainer
    self.host = host
    self.quietHost = quietHost
    self.newcomer = newcomer
    self.manager = manager
    self.coordinator = coordinator
  }

  /// Keeps it beside the demo.
  func write(in db: Transaction) throws {
    for (label, address) in [
      ("trainer", trainer), ("host", host), ("quiet-host", quietHost), ("newcomer", newcomer),
      ("manager", manager), ("coordinator", coordinator),
    ] {
      try db.run("INSERT INTO programme (name, value) VALUES (\("demo-\(label)"), \(address))")
    }
  }

  init(
    trainer: String, host: String, quietHost: String, newcomer: String, manager: String, coordinator: String
  ) {
    self.trainer = trainer
    self.host = host
    self.quietHost = quietHost
    self.newcomer = newcomer
    self.manager = manager
    self.coordinator = coordinator
  }
}

extension DemoCast {
  /// All of them as the sign-in page offers them.
  var visitors: [DemoVisitor] {
    [
      DemoVisitor(label: { $0.demoTrainer }, address: trainer),
      DemoVisitor(label: { $0.demoHost }, address: host),
      DemoVisitor(label: { $0.demoQuietHost }, address: quietHost),
      DemoVisitor(label: { $0.demoNewcomer }, address: newcomer),
      DemoVisitor(label: { $0.demoManager }, address: manager),
      DemoVisitor(label: { $0.demoCoordinator }, address: coordinator),
    ]
  }
}
