//! The ways in which a body can be filled.

/// Which way a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// To the server: fields that are only read are left out.
    Sent,
    /// From the server: fields that are only written are left out.
    Received,
}

/// Which properties an object gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fill {
    /// All.
    Full,
    /// What is required, ids and the list of a page.
    Required,
    /// Ids and the list of a page, whatever else is required.
    Ids,
}

/// Which properties are null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nulls {
    /// None.
    Never,
    /// In every other body those that may be.
    Allowed,
    /// All but ids, tags and the list of a page, whatever the document says.
    Always,
}

/// How a body is filled.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// What it is called.
    pub(super) name: &'static str,
    /// Which way it travels.
    pub(super) direction: Direction,
    /// Which properties it gets.
    pub(super) fill: Fill,
    /// Whether values are such as no document promises: unknown enum values, unknown keys, odd
    /// times, long numbers.
    pub(super) odd: bool,
    /// Which properties are null.
    pub(super) nulls: Nulls,
    /// Whether tagged unions keep their tags.
    pub(super) tags: bool,
    /// How many bodies there are at least.
    pub(super) at_least: usize,
}

/// What a server sends.
pub(super) const RECEIVED: &[Style] = &[
    Style {
        name: "full",
        direction: Direction::Received,
        fill: Fill::Full,
        odd: false,
        nulls: Nulls::Never,
        tags: true,
        at_least: 2,
    },
    Style {
        name: "minimal",
        direction: Direction::Received,
        fill: Fill::Required,
        odd: false,
        nulls: Nulls::Never,
        tags: true,
        at_least: 1,
    },
    Style {
        name: "odd",
        direction: Direction::Received,
        fill: Fill::Full,
        odd: true,
        nulls: Nulls::Allowed,
        tags: true,
        at_least: 2,
    },
    Style {
        name: "without",
        direction: Direction::Received,
        fill: Fill::Ids,
        odd: false,
        nulls: Nulls::Never,
        tags: true,
        at_least: 1,
    },
    Style {
        name: "untagged",
        direction: Direction::Received,
        fill: Fill::Ids,
        odd: false,
        nulls: Nulls::Never,
        tags: false,
        at_least: 0,
    },
];

/// What is sent to a server.
pub(super) const SENT: &[Style] = &[
    Style {
        name: "full",
        direction: Direction::Sent,
        fill: Fill::Full,
        odd: false,
        nulls: Nulls::Allowed,
        tags: true,
        at_least: 2,
    },
    Style {
        name: "minimal",
        direction: Direction::Sent,
        fill: Fill::Required,
        odd: false,
        nulls: Nulls::Never,
        tags: true,
        at_least: 1,
    },
];

/// What no document promises: a server that sends null for whatever it does not have.
pub(super) const NULLS: Style = Style {
    name: "nulls",
    direction: Direction::Received,
    fill: Fill::Full,
    odd: false,
    nulls: Nulls::Always,
    tags: true,
    at_least: 1,
};
