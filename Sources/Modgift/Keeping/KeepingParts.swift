/// What keeps networks alive, as the rest of the program takes it in: addresses, jobs, when they run, mails.
let keepingRoutes: [Route] = hostingRoutes + questionRoutes + quietRoutes + arrivalRoutes

let keepingJobs: [String: JobHandler] = [hostingJobs, questionJobs, quietJobs, arrivalJobs].reduce(into: [:])
{
  all, some in all.merge(some) { one, _ in one }
}

let keepingSchedule: [Recurring] = hostingSchedule + questionSchedule + arrivalSchedule + quietSchedule

/// What the mails about looking after networks say.
let keepingMail: [String: MailRenderer] = [
  HostNews.mailKind: hostingMail, QuietNetwork.mailKind: quietMail, MergeOffer.mailKind: mergeMail,
]

/// What the question clock's mails say.
let questionMail: [String: MailRenderer] = [QuestionMail.kind: QuestionMail.render]

/// What the mails about newcomers and their buddies say.
let buddyMails: [String: MailRenderer] = [Buddy.mailKind: buddyMail]
