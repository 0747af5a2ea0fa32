/// What keeps networks alive, as the rest of the program takes it in: addresses, jobs, when they run, mails.
let keepingRoutes: [Route] = hostingRoutes + questionRoutes + quietRoutes + arrivalRoutes

let keepingJobs: [String: JobHandler] = [hostingJobs, questionJobs, quietJobs, arrivalJobs].reduce(into: [:])
{
  all, some in all.merge(some) { one, _ in one }
}

let keepingSchedule: [Recurring] = hostingSchedule + questionSchedule + arrivalSchedule + quietSchedule

let keepingMail: [String: MailRenderer] = [
  HostNews.mailKind: hostingMail, QuestionMail.kind: QuestionMail.render, QuietNetwork.mailKind: quietMail,
  MergeOffer.mailKind: mergeMail, Buddy.mailKind: buddyMail,
]
