import Markup
import Storage

/// The coordinator's draft: what it comes to, drawn and in a table, each network with what can be done about it.
struct ProposalPage {
  let draft: ProposalDraft
  let proposal: Proposal
  let ground: ProposalGround
  /// Networks that stand and that nothing in the draft carries on.
  let letGo: [String]
  var problem: String?
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="wide stack-wide">
    <div class="stack">\(heading(phrases))\(notices(phrases))\(acts(phrases))</div>
    <div class="grid tight">\(figures(phrases))</div>
    <p>\(draft.isBest ? phrases.provenBest : phrases.notProven)</p>
    <section class="stack">\(SectionHeading(words: phrases.proposalMap))\(ProposalMap(proposal: proposal, ground: ground).html(phrases))\
    \(table(phrases))</section>
    \(aside(phrases))
    \(wishes(phrases))
    <section class="stack">\(proposal.parts.indices.map { card($0, phrases) })</section></div>
    """
  }

  private func heading(_ phrases: any Phrases) -> PageTitle {
    PageTitle(
      title: phrases.proposalTitle, lead: phrases.proposalLead,
      back: BackLink(words: phrases.allNetworks, link: Path.networks))
  }

  private func notices(_ phrases: any Phrases) -> [Notice] {
    let newcomers = draft.newcomers(on: ground).map(ground.name)
    return [
      problem.map { Notice(look: .error, words: $0) },
      problem == nil
        ? draft.cutBefore.map {
          Notice(
            look: .info,
            words: phrases.changeCost(before: $0, after: proposal.pairsCut, moved: draft.moved ?? 0))
        } : nil,
      newcomers.isEmpty ? nil : Notice(look: .warning, words: phrases.newcomers(newcomers)),
      letGo.isEmpty ? nil : Notice(look: .warning, words: phrases.networksLetGo(letGo)),
    ].compactMap(\.self)
  }

  private func acts(_ phrases: any Phrases) -> HTML {
    """
    <div class="row">\(LinkButton(words: phrases.makeTheNetworks, link: Path.proposalNetworks, icon: .check))\
    \(ActionButton(words: phrases.runAgain, action: Path.proposalRuns, token: token))\
    \(ActionButton(words: phrases.discardDraft, action: Path.proposalRemoval, token: token, icon: .trash))</div>
    """
  }

  private func figures(_ phrases: any Phrases) -> [Figure] {
    [
      Figure(number: phrases.number(proposal.parts.count), words: phrases.networksFigure),
      Figure(
        number: phrases.number(proposal.parts.reduce(0) { $0 + $1.codes.count }),
        words: phrases.municipalitiesFigure),
      Figure(number: phrases.number(proposal.pairsCut), words: phrases.pairsFigure(of: proposal.pairs)),
    ]
  }

  private func table(_ phrases: any Phrases) -> DataTable {
    let colours = proposal.colours
    return DataTable(
      caption: phrases.proposalTitle,
      columns: [
        .init(words: phrases.networkColumn), .init(words: phrases.municipalitiesColumn),
        .init(words: phrases.trainersColumn, isNumber: true), .init(words: phrases.flawsColumn),
      ],
      rows: proposal.parts.enumerated().map { index, part in
        [
          "<div class=\"face\">\(partChip(index, colours))<a href=\"#part-\(index)\">\(draft.parts[index].name)</a></div>",
          "\(phrases.list(part.codes.map(ground.name)))", "\(phrases.number(part.trainers))",
          "\(part.flaws.isEmpty ? phrases.nothingWrong : phrases.list(part.flaws.map(phrases.flaw)))",
        ]
      })
  }

  private func card(_ index: Int, _ phrases: any Phrases) -> HTML {
    ProposalPartCard(
      index: index, part: draft.parts[index], found: proposal.parts[index], colours: proposal.colours,
      ground: ground, token: token
    ).html(phrases)
  }

  private func aside(_ phrases: any Phrases) -> HTML? {
    guard !proposal.alone.isEmpty || !ground.strays.isEmpty else { return nil }
    let lines = proposal.alone.map { alone -> HTML in
      let put = alone.nearest.flatMap { near in
        alone.codes.first.map { code in
          ActionButton(
            words: phrases.putWith(ground.name(near)), action: Path.proposalWishes, token: token,
            fields: [
              HiddenField(name: "kind", value: "together"), HiddenField(name: "one", value: code),
              HiddenField(name: "other", value: near),
            ], isSmall: true)
        }
      }
      return "<li class=\"row\"><span>\(phrases.alone(alone, ground.name))</span>\(put)</li>"
    }
    let list: HTML? = lines.isEmpty ? nil : "<ul class=\"plain stack\">\(lines)</ul>"
    let strays: HTML? =
      ground.strays.isEmpty ? nil : "<p>\(phrases.straysLead) \(phrases.list(ground.strays))</p>"
    return "<section class=\"stack\">\(SectionHeading(words: phrases.aloneTitle))\(list)\(strays)</section>"
  }

  private func wishes(_ phrases: any Phrases) -> HTML {
    let lines = draft.wishes.map { wish -> HTML in
      let drop = ActionButton(
        words: phrases.dropWish, action: Path.proposalWishRemoval, token: token,
        fields: [
          HiddenField(name: "one", value: wish.pair.one), HiddenField(name: "other", value: wish.pair.other),
        ], isSmall: true)
      return "<li class=\"row\"><span>\(phrases.wish(wish, ground.name))</span>\(drop)</li>"
    }
    let list: HTML = lines.isEmpty ? "<p>\(phrases.noWishes)</p>" : "<ul class=\"plain stack\">\(lines)</ul>"
    return "<section class=\"stack\">\(SectionHeading(words: phrases.wishesTitle))\(list)</section>"
  }
}

/// A network's letter on its colour.
func partChip(_ index: Int, _ colours: [Int]) -> HTML {
  "<span class=\"part g\(colours.indices.contains(index) ? colours[index] : 0)\">\(partLetter(index))</span>"
}
