//! Bar charts as SVG.

use std::fmt::Write as _;

/// Bars that are compared with each other.
#[derive(Debug)]
pub struct Group {
    /// What is measured.
    pub name: String,
    /// One for each that is compared.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// How long it is.
    pub value: f64,
    /// Whether it is of this project, and drawn in its colour.
    pub ours: bool,
}

const LABELS: f64 = 270.0;
const BARS: f64 = 400.0;
const LINE: f64 = 18.0;

/// A chart of groups of horizontal bars, one below the other, with the values beside them.
#[must_use]
pub fn chart(title: &str, groups: &[Group]) -> String {
    let longest = groups.iter().flat_map(|group| &group.bars).map(|bar| bar.value).fold(0.0, f64::max);
    let mut body = String::new();
    let mut y = 48.0;
    for group in groups {
        let _ = writeln!(body, r#"<text x="8" y="{y}" font-weight="bold">{}</text>"#, group.name);
        y += 8.0;
        for bar in &group.bars {
            let width = bar.value / longest * BARS;
            let colour = if bar.ours { "#0a7d5a" } else { "#9aa5b1" };
            let text = y + 13.0;
            let _ = writeln!(
                body,
                r#"<text x="{}" y="{text}" text-anchor="end">{}</text><rect x="{LABELS}" y="{}" width="{width:.1}" height="14" fill="{colour}"/><text x="{:.1}" y="{text}">{:.2}</text>"#,
                LABELS - 6.0,
                bar.label,
                y + 2.0,
                LABELS + width + 6.0,
                bar.value,
            );
            y += LINE;
        }
        y += 24.0;
    }
    let width = LABELS + BARS + 60.0;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {y}\" width=\"{width}\" height=\"{y}\" \
         font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n\
         <text x=\"8\" y=\"22\" font-size=\"15\">{title}</text>\n{body}</svg>\n"
    )
}
