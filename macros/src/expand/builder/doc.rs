//! What rustdoc says of a setter.

use quote::ToTokens as _;

use crate::expand::rules;
use crate::model::{Absent, DefaultValue, Field, Presence};

/// A setter's doc: the field's own, and what the contract says about it.
pub(super) fn doc(field: &Field) -> String {
    let name = &field.names.read;
    let presence = match (&field.absent, field.presence) {
        (Absent::Missing, Presence::RequiredNullable) => "Required; may be `null`.".to_owned(),
        (Absent::Missing, _) => "Required.".to_owned(),
        (Absent::Value(value), _) => default(value),
        (Absent::Fallback, _) => "Default: that of the type.".to_owned(),
        (Absent::Empty, _) => "Optional.".to_owned(),
    };
    let secret = if field.secret { " Secret: never shown." } else { "" };
    let own = if field.docs.text.is_empty() { format!("Sets `{name}`.") } else { field.docs.text.clone() };
    let rules = match rules::shown(&field.rules) {
        rules if rules.is_empty() => rules,
        rules => format!("\n\nRules: {rules}."),
    };
    format!("{own}\n\n{presence}{secret}{rules}")
}

fn default(value: &DefaultValue) -> String {
    let shown = match value {
        DefaultValue::Trait => return "Default: that of the field's type.".to_owned(),
        DefaultValue::Path(path) => format!("{}()", path.to_token_stream()).replace(' ', ""),
        DefaultValue::Text(text) => text.to_token_stream().to_string(),
        DefaultValue::Literal(tokens) | DefaultValue::Expression(tokens) => tokens.to_string(),
    };
    format!("Default: `{shown}`.")
}
