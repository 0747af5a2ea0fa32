import Storage

extension OutgoingMail {
  /// Takes a place among the mails that nobody wrote, where the week has one left. What has its place keeps it, however
  /// often its sending is tried.
  func takePlace(for prompts: [Prompt], isUrgent: Bool, on today: Day, in db: Transaction) throws -> Bool {
    guard let person, !prompts.isEmpty else { return true }
    guard try !db.holds("SELECT 1 FROM prompt_mail WHERE mail_id = \(id)") else { return true }
    let sent = try db.all(
      Day.self,
      """
      SELECT max(sent_on) FROM prompt_mail
      WHERE person_id = \(person) AND sent_on > \(today.advanced(by: -PromptLimit.week)) GROUP BY mail_id
      """)
    guard PromptLimit.allows(sent, isUrgent: isUrgent, on: today) else { return false }
    for prompt in prompts {
      try db.run(
        """
        INSERT INTO prompt_mail (mail_id, what, subject, person_id, sent_on)
        VALUES (\(id), \(prompt.what), \(prompt.subject), \(person), \(today)) ON CONFLICT DO NOTHING
        """)
    }
    return true
  }
}

extension Prompt {
  /// For so long, in days, it is known what somebody was written to about.
  static let remembered = 90

  /// What a person was written to about lately, and when last.
  static func mailed(to person: Person.ID, on today: Day, in db: Transaction) throws -> [Prompt: Day] {
    let rows = try db.all(
      MailedPrompt.self,
      """
      SELECT what, subject, sent_on FROM prompt_mail
      WHERE person_id = \(person) AND sent_on > \(today.advanced(by: -remembered))
      """)
    return Dictionary(rows.map { ($0.prompt, $0.on) }) { max($0, $1) }
  }

  fileprivate init(from row: inout Row) throws {
    what = try row.next()
    subject = try row.next()
  }
}

private struct MailedPrompt: RowDecodable {
  let prompt: Prompt
  let on: Day

  init(from row: inout Row) throws {
    prompt = try Prompt(from: &row)
    on = try row.next()
  }
}
