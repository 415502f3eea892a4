//! The tables: icon, words, address, what belongs to it, where it is seen.

use super::Seen::{Everywhere, Phone, Task, Wide};
use super::{MenuItem, Seen};
use crate::components::icon::Icon;
use crate::i18n::{menu, shell};
use domain::names::Language;

const fn item(icon: Icon, label: fn(Language) -> &'static str, href: &'static str, seen: Seen) -> MenuItem {
    MenuItem { icon, label, href, covers: &[], seen }
}

const fn prices(covers: &'static [&'static str]) -> MenuItem {
    MenuItem { icon: Icon::Prices, label: shell::nav_prices, href: "/", covers, seen: Everywhere }
}

const MORE: MenuItem = item(Icon::More, menu::more, "/mas", Phone);

pub(super) const VISITOR: &[MenuItem] = &[
    prices(&["/precios", "/margenes"]),
    item(Icon::Calendar, shell::nav_seasons, "/temporadas", Everywhere),
    MenuItem {
        icon: Icon::Ship,
        label: shell::nav_export,
        href: "/exportacion",
        covers: &["/referencias"],
        seen: Everywhere,
    },
    item(Icon::Info, shell::nav_about, "/acerca", Everywhere),
];

pub(super) const MSME: &[MenuItem] = &[
    item(Icon::Home, menu::my_business, "/mi-empresa", Everywhere),
    prices(&["/precios"]),
    item(Icon::Plus, menu::sell, "/ventas/nueva", Task),
    item(Icon::Leaf, menu::my_progress, "/diversificacion", Phone),
    MORE,
];
pub(super) const MSME_MORE: &[MenuItem] = &[
    item(Icon::Chart, menu::sales_and_markets, "/ventas", Wide),
    item(Icon::Box, menu::diversification, "/diversificacion", Wide),
    item(Icon::Loop, menu::circular, "/circular", Wide),
    item(Icon::Diagnosis, menu::diagnosis, "/diagnostico", Wide),
    item(Icon::Certificate, menu::certificates, "/certificados", Wide),
];

pub(super) const COOPERATIVE: &[MenuItem] = &[
    item(Icon::Home, menu::start, "/mi-cooperativa", Everywhere),
    prices(&["/precios"]),
    item(Icon::Plus, menu::sell, "/ventas/nueva", Task),
    item(Icon::People, menu::members, "/socios", Everywhere),
    MORE,
];
pub(super) const COOPERATIVE_MORE: &[MenuItem] = &[
    item(Icon::Scale, menu::joint_sale, "/venta-conjunta", Wide),
    item(Icon::Chart, menu::markets, "/ventas", Wide),
    item(Icon::Box, menu::diversification, "/diversificacion", Wide),
    item(Icon::Loop, menu::circular, "/circular", Wide),
    item(Icon::Truck, menu::freight, "/fletes", Wide),
];

pub(super) const VUME: &[MenuItem] = &[
    item(Icon::Task, menu::today, "/vume", Everywhere),
    item(Icon::People, menu::people, "/personas", Everywhere),
    item(Icon::Bag, menu::vacancies, "/vacantes", Everywhere),
    item(Icon::Clock, menu::follow_up, "/seguimiento", Everywhere),
    MORE,
];
pub(super) const VUME_MORE: &[MenuItem] = &[
    item(Icon::Certificate, menu::courses, "/cursos", Wide),
    item(Icon::Home, menu::employers, "/empleadores", Wide),
    item(Icon::Print, menu::monthly_sheet, "/hoja-mensual", Wide),
];

pub(super) const TEAM: &[MenuItem] = &[
    item(Icon::Home, menu::overview, "/proyecto", Everywhere),
    item(Icon::Bag, menu::msmes, "/mipymes", Everywhere),
    prices(&["/precios"]),
    item(Icon::People, menu::vume, "/vume", Everywhere),
    MORE,
];
pub(super) const TEAM_MORE: &[MenuItem] = &[
    item(Icon::Chart, menu::results, "/resultados", Wide),
    item(Icon::Map, menu::municipalities, "/municipios", Wide),
    item(Icon::Coin, menu::budget, "/presupuesto", Wide),
    item(Icon::Sprout, menu::ventures, "/emprendimientos", Wide),
    item(Icon::Download, menu::imports, "/importar", Wide),
];
