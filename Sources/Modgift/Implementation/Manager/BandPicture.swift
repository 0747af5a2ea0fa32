import Markup

/// One's own share beside the middle half of similar places, on a line from 0 to 100. The words stand below it.
struct BandPicture: Component {
  let own: Int
  let band: Band

  var html: HTML {
    let own = min(max(own, 0), 100)
    return """
      <svg class="band" viewBox="-4 0 308 30" aria-hidden="true"><rect class="line" x="0" y="13" width="300" height="4" rx="2"/>\
      <rect class="middle" x="\(band.lower &* 3)" y="9" width="\(max(3, (band.upper &- band.lower) &* 3))" height="12" rx="3"/>\
      <path class="median" d="M\(band.median &* 3) 7v16"/>\
      <path class="own" d="M\(own &* 3) 15l-6 -11h12z"/></svg>
      """
  }
}
