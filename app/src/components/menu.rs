//! Where each role can go: the navigation as data, so that opening an area is one line here.

mod items;

use super::icon::Icon;
use crate::i18n::menu;
use domain::access::Role;
use domain::names::Language;

/// The navigation of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Menu {
    #[default]
    Visitor,
    Msme,
    Cooperative,
    Vume,
    Team,
}

/// One place to go.
#[derive(Debug, Clone, Copy)]
pub struct MenuItem {
    pub icon: Icon,
    pub label: fn(Language) -> &'static str,
    pub href: &'static str,
    /// Beginnings of the addresses that belong to this place besides its own.
    pub covers: &'static [&'static str],
    pub seen: Seen,
}

/// Further places under a heading.
#[derive(Debug, Clone, Copy)]
pub struct MenuGroup {
    pub heading: fn(Language) -> &'static str,
    pub items: &'static [MenuItem],
}

/// On which screens an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    Everywhere,
    /// The role's daily task: everywhere, and filled.
    Task,
    /// Only in the bar at the bottom of the phone.
    Phone,
    /// Only where there is room.
    Wide,
}

impl Menu {
    /// The navigation of whoever asks.
    #[must_use]
    pub const fn of(role: Role) -> Self {
        match role {
            Role::Visitor => Self::Visitor,
            Role::Msme => Self::Msme,
            Role::Cooperative => Self::Cooperative,
            Role::Vume => Self::Vume,
            Role::Administrator | Role::Coordinator | Role::Monitoring | Role::Technician | Role::Reader => Self::Team,
        }
    }

    /// The bar of the phone: five places at most.
    #[must_use]
    pub fn bar(self) -> &'static [MenuItem] {
        match self {
            Self::Visitor => items::VISITOR,
            Self::Msme => items::MSME,
            Self::Cooperative => items::COOPERATIVE,
            Self::Vume => items::VUME,
            Self::Team => items::TEAM,
        }
    }

    /// Further places of the side bar, under their heading.
    #[must_use]
    pub fn more(self) -> Option<MenuGroup> {
        match self {
            Self::Visitor => None,
            Self::Msme => Some(MenuGroup { heading: menu::group_msme, items: items::MSME_MORE }),
            Self::Cooperative => Some(MenuGroup { heading: menu::group_cooperative, items: items::COOPERATIVE_MORE }),
            Self::Vume => Some(MenuGroup { heading: menu::group_vume, items: items::VUME_MORE }),
            Self::Team => Some(MenuGroup { heading: menu::group_team, items: items::TEAM_MORE }),
        }
    }
}

impl MenuItem {
    /// What `aria-current` says when `path` is shown: this page, or one that belongs to it.
    #[must_use]
    pub fn current(&self, path: &str) -> Option<&'static str> {
        let within =
            |start: &str| path.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if path == self.href {
            Some("page")
        } else if self.covers.iter().any(|start| within(start)) || (self.href != "/" && within(self.href)) {
            Some("true")
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_of_the_phone_has_five_places_at_most() {
        for menu in [Menu::Visitor, Menu::Msme, Menu::Cooperative, Menu::Vume, Menu::Team] {
            let places = menu.bar().iter().filter(|item| item.seen != Seen::Wide).count();
            assert!((2..=5).contains(&places), "{menu:?}");
        }
    }

    #[test]
    fn a_page_belongs_to_the_place_that_covers_it() {
        let prices = &Menu::Visitor.bar()[0];
        assert_eq!(prices.current("/"), Some("page"));
        assert_eq!(prices.current("/precios/papa/la-terminal"), Some("true"));
        assert_eq!(prices.current("/preciosos"), None);
    }
}
