import Storage

/// What somebody has said, begun and tapped, for their own export.
let exportedTalk: [ExportSection] = [
  ExportSection(name: "posts") { visit in .list(try OwnPost.all(visit.sight).map { exported($0, visit) }) },
  ExportSection(name: "drafts") { visit in .list(try Draft.own(visit.sight).map(exported)) },
  ExportSection(name: "cutFromMails") { visit in
    .list(try PostMail.all(visit.sight).map { exported($0, visit) })
  },
  ExportSection(name: "reactions") { visit in .list(try OwnReaction.all(visit.sight).map(exported)) },
]

private func exported(_ post: OwnPost, _ visit: Visit) -> JSON {
  .object([
    .init("room", .text(visit.phrases.roomName(post.space.kind, name: post.space.name))),
    .init("conversation", .text(post.title)), .init("number", .number(post.number)),
    .init("text", .text(post.body)), .init("postedAt", .text(isoUTC(post.postedAt))),
    .init("editedAt", .text(orNull: post.editedAt.map(isoUTC))),
  ])
}

private func exported(_ draft: Draft) -> JSON {
  .object([
    .init("title", .text(draft.title)), .init("text", .text(draft.body)),
    .init("savedAt", .text(isoUTC(draft.savedAt))),
  ])
}

private func exported(_ mail: PostMail, _ visit: Visit) -> JSON {
  .object([
    .init("cut", .list(mail.cuts.map { .text($0.text) })),
    .init("filesLeftOut", .list(mail.files.map { .text($0.name) })),
  ])
}

private func exported(_ reaction: OwnReaction) -> JSON {
  .object([
    .init("answer", .text(reaction.kind.rawValue)), .init("conversation", .text(reaction.title)),
    .init("number", .number(reaction.number)), .init("madeAt", .text(isoUTC(reaction.madeAt))),
  ])
}
