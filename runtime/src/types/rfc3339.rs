//! The forms of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6), which the parsers of `jiff`, `chrono` and
//! `time` take more than. Whether a date exists is the parsers' business.

/// `2025-11-03`.
pub(super) fn is_date(text: &str) -> bool {
    has_shape(text.as_bytes(), b"0000-00-00")
}

/// `09:24:51`, `09:24:51.348`.
pub(super) fn is_time(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    has_shape(whole.as_bytes(), b"00:00:00")
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte.is_ascii_digit())
}

/// `2025-11-03T09:24:51`, with or without a fraction.
pub(super) fn is_local(text: &str) -> bool {
    text.split_once(['T', 't']).is_some_and(|(date, time)| is_date(date) && is_time(time))
}

/// The same with `Z` or an offset, `+01:00`.
pub(super) fn is_date_time(text: &str) -> bool {
    let local = match text.strip_suffix(['Z', 'z']) {
        Some(local) => Some(local),
        None => text.split_at_checked(text.len().saturating_sub(6)).and_then(|(local, offset)| {
            let is_offset =
                ["+00:00", "-00:00"].iter().any(|shape| has_shape(offset.as_bytes(), shape.as_bytes()));
            (is_offset && &offset[1..3] < "24" && &offset[4..] < "60").then_some(local)
        }),
    };
    local.is_some_and(is_local)
}

/// Whether a text has a digit wherever the shape has a zero, and is the same elsewhere.
fn has_shape(text: &[u8], shape: &[u8]) -> bool {
    let fits = |(byte, shape): (&u8, &u8)| if *shape == b'0' { byte.is_ascii_digit() } else { byte == shape };
    text.len() == shape.len() && text.iter().zip(shape).all(fits)
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_date_time, is_local, is_time};

    #[test]
    fn shapes() {
        assert!(is_date("2025-11-03") && is_time("09:24:51") && is_time("09:24:51.3"));
        assert!(is_local("2025-11-03T09:24:51") && is_date_time("2025-11-03T09:24:51.348+01:00"));
        assert!(is_date_time("2025-11-03t09:24:51z") && is_date_time("2025-11-03T09:24:51-00:00"));
        for wrong in ["", "Z", "2025-11-3", "09:24", "09:24:51.", "09:24:51,3", "é", "ééé", "+01:00"] {
            assert!(
                !is_date(wrong) && !is_time(wrong) && !is_local(wrong) && !is_date_time(wrong),
                "{wrong}"
            );
        }
        for wrong in [
            "2025-11-03 09:24:51Z",
            "2025-11-03T09:24:51",
            "2025-11-03T09:24:51+01",
            "2025-11-03T09:24:51+0100",
            "2025-11-03T09:24:51+24:00",
            "2025-11-03T09:24:51-01:60",
        ] {
            assert!(!is_date_time(wrong), "{wrong}");
        }
    }
}
