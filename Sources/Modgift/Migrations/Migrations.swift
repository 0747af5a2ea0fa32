import Storage

/// The history of the database in one list: a migration is never edited after a release, only followed.
let migrations: [Migration] = [
  Migration(1, "sites and people", peopleTables),
  Migration(2, "signing in", signInTables),
  Migration(3, "spaces and networks", spaceTables),
  Migration(4, "the forum", forumTables),
  Migration(5, "courses and their register", courseTables),
  Migration(6, "jobs, mail and the audit log", officeTables),
  Migration(7, "search", searchTables),
  Migration(8, "plans", planTables),
  Migration(9, "the signing key", signingKeyRow),
  Migration(10, "mail that comes in", incomingTables),
  Migration(11, "meetings", meetingTables),
  Migration(12, "mail", mailTables),
  Migration(13, "keeping networks alive", keepingTables),
  Migration(14, "the draft of networks", networkDraftTables),
  Migration(15, "handing over", exitTables),
  Migration(16, "the stamp of the roll", rollStamp),
  Migration(17, "mail that nobody wrote", promptTables),
  Migration(18, "codes for a new address", codePurpose),
]

/// The one full-text index: posts and people, each with who may read it.
let searchIndex = SearchIndex("search_entry")

@Sendable private func searchTables(_ engine: Engine) -> [SQL] {
  searchIndex.createStatements(for: engine)
}
