//! The tables: icon, words, address, what belongs to it, where it is seen. Only places that are there.

use super::Seen::{Everywhere, Phone, Task, Wide};
use super::{MenuItem, Seen};
use crate::components::icon::Icon;
use crate::i18n::{menu, shell, signing};
use domain::names::Language;

const fn item(icon: Icon, label: fn(Language) -> &'static str, href: &'static str, seen: Seen) -> MenuItem {
    MenuItem { icon, label, href, covers: &[], seen }
}

const fn prices(href: &'static str) -> MenuItem {
    MenuItem {
        icon: Icon::Prices,
        label: shell::nav_prices,
        href,
        covers: &["/precios", "/margenes"],
        seen: Everywhere,
    }
}

const SEASONS: MenuItem = item(Icon::Calendar, shell::nav_seasons, "/temporadas", Everywhere);
const EXPORT: MenuItem = export(Everywhere);

const fn export(seen: Seen) -> MenuItem {
    MenuItem { icon: Icon::Ship, label: shell::nav_export, href: "/exportacion", covers: &["/referencias"], seen }
}

const ABOUT: MenuItem = item(Icon::Info, shell::nav_about, "/acerca", Everywhere);
const ACCOUNT: MenuItem = item(Icon::People, signing::account_title, "/cuenta", Phone);
const ACCOUNT_WIDE: MenuItem = item(Icon::People, signing::account_title, "/cuenta", Wide);

pub(super) const VISITOR: &[MenuItem] =
    &[prices("/"), SEASONS, EXPORT, ABOUT, item(Icon::People, signing::enter, "/entrar", Everywhere)];

/// The rest of a role's places, on a page of their own.
const MORE: MenuItem = item(Icon::More, menu::more, "/mas", Phone);

const ALERTS: MenuItem = item(Icon::Warning, menu::alerts, "/alertas", Wide);
const REQUESTS: MenuItem = item(Icon::Bag, menu::opportunities, "/oportunidades", Wide);
const FREIGHT: MenuItem = item(Icon::Map, menu::freight, "/costos", Wide);
const REPORT: MenuItem = item(Icon::Plus, menu::report_price, "/precios/reportar", Wide);

const REGISTRY: MenuItem = item(Icon::Bag, menu::msmes, "/mipymes", Wide);
const ABOUT_WIDE: MenuItem = item(Icon::Info, shell::nav_about, "/acerca", Wide);

const COMMON: &[MenuItem] = &[REGISTRY, REQUESTS, ALERTS, export(Wide), ACCOUNT_WIDE, ABOUT_WIDE];

const FIELD: &[MenuItem] = &[
    SALES,
    MARKETS,
    DIVERSIFICATION,
    CIRCULAR,
    REGISTRY,
    REQUESTS,
    FREIGHT,
    REPORT,
    IMPORTS,
    ALERTS,
    export(Wide),
    ACCOUNT_WIDE,
    ABOUT_WIDE,
];

const CIRCULAR: MenuItem = item(Icon::Loop, menu::circular, "/circular", Wide);
const DIVERSIFICATION: MenuItem = item(Icon::Box, menu::diversification, "/diversificacion", Wide);
const MARKETS: MenuItem = item(Icon::Chart, menu::markets, "/mercados", Wide);
const SALES: MenuItem = item(Icon::Chart, menu::sales, "/ventas", Wide);

const fn start(label: fn(Language) -> &'static str) -> MenuItem {
    item(Icon::Home, label, "/inicio", Everywhere)
}
const IMPORTS: MenuItem = item(Icon::Download, menu::imports, "/importar", Wide);

const SELL: MenuItem = item(Icon::Plus, menu::sell, "/ventas/nueva", Task);

pub(super) const MSME: &[MenuItem] = &[start(menu::my_business), prices("/precios"), SELL, ACCOUNT, MORE];
pub(super) const MSME_MORE: &[MenuItem] = FIELD;

pub(super) const COOPERATIVE: &[MenuItem] =
    &[start(menu::start), prices("/precios"), SELL, item(Icon::People, menu::members, "/mipymes", Phone), MORE];
pub(super) const COOPERATIVE_MORE: &[MenuItem] = FIELD;

pub(super) const VUME: &[MenuItem] = &[start(menu::start), prices("/precios"), SEASONS, ACCOUNT, MORE];
pub(super) const VUME_MORE: &[MenuItem] = COMMON;

pub(super) const TEAM: &[MenuItem] =
    &[start(menu::overview), item(Icon::Bag, menu::msmes, "/mipymes", Everywhere), prices("/precios"), SEASONS, MORE];
pub(super) const TEAM_MORE: &[MenuItem] = &[
    REQUESTS,
    SALES,
    MARKETS,
    DIVERSIFICATION,
    CIRCULAR,
    REPORT,
    IMPORTS,
    ALERTS,
    item(Icon::People, menu::accounts, "/cuentas", Wide),
    item(Icon::Task, menu::review_prices, "/precios/revisar", Wide),
    item(Icon::Clock, menu::audit, "/bitacora", Wide),
    export(Wide),
    ACCOUNT_WIDE,
    item(Icon::Info, shell::nav_about, "/acerca", Wide),
];
