//! A builder's state.

/// A builder's state: the field has a value.
#[derive(Debug)]
pub struct Set;

/// A builder's state allows `build`. The types that stand for a field without a value are named after it.
#[diagnostic::on_unimplemented(
    message = "required field `{Self}` has not been set",
    label = "the builder needs `{Self}` before `build`"
)]
pub trait IsSet {}

impl IsSet for Set {}

/// Who checks the required fields.
pub trait Mode {
    /// What follows the model's name.
    const NAME: &'static str;

    /// The compiler does.
    const IS_CHECKED: bool;
}

impl Mode for Checked {
    const NAME: &'static str = "Builder";
    const IS_CHECKED: bool = true;
}

impl Mode for Unchecked {
    const NAME: &'static str = "Draft";
    const IS_CHECKED: bool = false;
}

/// A builder whose required fields the compiler checks.
#[derive(Debug)]
pub struct Checked;

/// A builder whose required fields are checked when it is built: a draft.
#[derive(Debug)]
pub struct Unchecked;
