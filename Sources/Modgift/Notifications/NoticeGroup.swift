/// The notices about one topic, in the order they came.
struct NoticeGroup {
  private(set) var lines: [NoticeLine]

  var latest: NoticeLine { lines[0] }
  var isUnread: Bool { lines.contains { $0.isUnread } }

  /// Where reading goes on: at the first that is unread.
  var link: Path { (lines.last { $0.isUnread } ?? latest).link }

  /// Lines gathered by topic; a topic stands where its latest line stood.
  static func grouped(_ lines: [NoticeLine]) -> [NoticeGroup] {
    var places: [Place: Int] = [:]
    var groups: [NoticeGroup] = []
    for line in lines {
      let place = Place(topic: line.topic, isReport: line.kind == .report)
      if let index = places[place] {
        groups[index].lines.append(line)
      } else {
        places[place] = groups.count
        groups.append(NoticeGroup(lines: [line]))
      }
    }
    return groups
  }

  private init(lines: [NoticeLine]) { self.lines = lines }

  /// A report leads somewhere else than its topic, so it stands by itself.
  private struct Place: Hashable {
    let topic: Topic.ID
    let isReport: Bool
  }
}
