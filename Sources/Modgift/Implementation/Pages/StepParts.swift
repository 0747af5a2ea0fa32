import Markup
import Storage

/// What is ready to copy at a step.
func materialsPart(_ step: PlanStep, _ content: PlanContent, _ phrases: any Phrases) -> HTML? {
  let materials = step.shown.materials.compactMap { content.model.material($0) }
  guard !materials.isEmpty else { return nil }
  let rows = materials.map {
    LinkRow(icon: .draft, name: content.text($0.title), link: Path.material($0.id, of: step.id))
  }
  return """
    <section class="stack">\(SectionHeading(words: phrases.readyToCopy))\
    \(ListBox(rows, label: phrases.readyToCopy))</section>
    """
}

/// What others have met at this step, and what helped them.
func knownBarriersPart(_ step: PlanStep, _ content: PlanContent, _ phrases: any Phrases) -> HTML? {
  let barriers = content.barriers(step).filter { $0.id != step.barrier }
  guard !barriers.isEmpty else { return nil }
  let parts = barriers.map { barrier -> HTML in
    """
    <details class="card"><summary>\(content.text(barrier.name))</summary>
    <div class="prose"><ul>\(content.lines(barrier.helped).map { line -> HTML in "<li>\(line)</li>" })</ul></div></details>
    """
  }
  return "<section class=\"stack\">\(SectionHeading(words: phrases.othersMet))\(parts)</section>"
}

/// What the site wrote down about the step.
func notesPart(_ notes: [PlanNote], _ visit: Visit) -> HTML? {
  guard !notes.isEmpty else { return nil }
  let phrases = visit.phrases
  let lines = notes.map { note -> HTML in
    """
    <li><p class="meta">\(phrases.noteKind(note.kind)) · \(note.author ?? phrases.somebody) · \(visit.time(note.writtenAt))</p>\
    <p>\(note.body)</p></li>
    """
  }
  return """
    <section class="stack">\(SectionHeading(words: phrases.yourNotes))<ul class="plain stack">\(lines)</ul></section>
    """
}

/// What the site has changed, beside what the model says.
func fitPart(_ step: PlanStep, _ content: PlanContent, _ phrases: any Phrases) -> HTML {
  let rows =
    step.step.isLocal
    ? []
    : step.wording.changed.map { field -> [HTML] in
      [
        "\(phrases.fieldName(field))",
        shownField(step.shown[field], content, phrases),
        shownField(step.wording.based[field], content, phrases),
      ]
    }
  let table: HTML? =
    rows.isEmpty
    ? nil
    : DataTable(
      caption: phrases.yourChanges,
      columns: [
        .init(words: phrases.fieldLabel), .init(words: phrases.withYou), .init(words: phrases.inTheModel),
      ],
      rows: rows
    ).html
  return """
    <section class="stack">\(SectionHeading(words: phrases.fitTitle))\(table)
    <p class="meta">\(phrases.fitLead)</p>
    <div class="row">\(LinkButton(words: phrases.fitStep, link: Path.planFit(step.id), look: .quiet, icon: .edit))</div>
    </section>
    """
}

/// What a step stands on, and whether it is the model's own proposal.
func basisPart(_ basis: Basis, _ content: PlanContent, _ phrases: any Phrases) -> HTML? {
  let sources = basis.sources.compactMap { content.model.source($0).map { content.text($0.name) } }
  let lines =
    sources
    + [basis.note.map(content.text), basis.isProposal ? phrases.isProposal : nil]
    .compactMap(\.self)
  guard !lines.isEmpty else { return nil }
  return """
    <details><summary>\(phrases.standsOn)</summary>\
    <div class="prose"><ul>\(lines.map { line -> HTML in "<li>\(line)</li>" })</ul></div></details>
    """
}

/// What stands in a field, as people read it.
func shownField(_ value: FieldValue, _ content: PlanContent, _ phrases: any Phrases) -> HTML {
  switch value {
  case .text(let text): return "\(content.text(text))"
  case .bullets(let lines):
    return
      "<div class=\"prose\"><ul>\(content.lines(lines).map { line -> HTML in "<li>\(line)</li>" })</ul></div>"
  case .number(let number): return "\(phrases.number(number))"
  case .minutes(let minutes):
    let parts = ModelRole.allCases.filter { minutes[$0] > 0 }.map {
      "\(content.role($0)): \(phrases.minutes(minutes[$0]))"
    }
    return "\(parts.joined(separator: ", "))"
  case .owner(let role): return "\(content.role(role))"
  case .phase(let phase): return "\(content.model.phase(phase).map { content.text($0.name) } ?? phase.text)"
  case .evidence(let evidence): return "\(phrases.evidenceLabel(evidence))"
  case .steps(let ids):
    return
      "\(phrases.list(ids.map { id in content.model.step(id).map { content.text($0.title) } ?? id.text }))"
  case .materials(let ids):
    return
      "\(phrases.list(ids.map { id in content.model.material(id).map { content.text($0.title) } ?? id.text }))"
  case .barriers(let ids):
    return
      "\(phrases.list(ids.map { id in content.model.barrier(id).map { content.text($0.name) } ?? id.text }))"
  case .absent: return "\(phrases.nothingThere)"
  }
}
