import Markup

/// How far long work has come: a bar, and the number in words.
struct ProgressBar: Component {
  /// Such as "120 of 328 rows read".
  let words: String
  /// From 0 to 100.
  let percent: Int

  var html: HTML {
    """
    <div class="progress"><label for="progress">\(words)</label>\
    <progress id="progress" max="100" value="\(min(max(percent, 0), 100))"></progress></div>
    """
  }
}
