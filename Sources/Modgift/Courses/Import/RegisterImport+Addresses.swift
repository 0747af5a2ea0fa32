extension Path {
  static let register = Path("/programme/register")
  static func registerImport(_ id: RegisterImport.ID) -> Path { Path("/programme/register", id) }
  static func registerExecution(_ id: RegisterImport.ID) -> Path {
    Path("/programme/register", id, "execution")
  }
  static func registerRemoval(_ id: RegisterImport.ID) -> Path { Path("/programme/register", id, "removal") }
  static func registerProblems(_ id: RegisterImport.ID) -> Path {
    Path("/programme/register", id, "problems.csv")
  }
}
