//! Where labels come to stand, on small grounds made up for the purpose.

use super::*;

const FRAME: Area = Area { left: 0.0, top: 0.0, right: 330.0, bottom: 240.0 };

fn ground(frame: Area, obstacles: Vec<Place>) -> Ground {
    Ground { frame, taken: Vec::new(), obstacles }
}

fn label(x: f64, y: f64, words: &str) -> Label {
    let sides = &[Side::Above, Side::Below, Side::AboveLeft, Side::Left, Side::Right];
    Label { at: (x, y), clear: 14.0, words: words.to_owned(), note: None, sides }
}

#[test]
fn labels_do_not_overlap() {
    let crowded = vec![label(100.0, 100.0, "Q 324.31"), label(110.0, 104.0, "Q 279.12"), label(120.0, 98.0, "Q 94")];
    let placed = place(crowded, &ground(FRAME, Vec::new()));
    assert_eq!(placed.len(), 3);
    for (i, one) in placed.iter().enumerate() {
        assert!(placed[i + 1..].iter().all(|other| !one.area().meets(&other.area())), "{placed:?}");
    }
}

#[test]
fn a_label_keeps_off_words_that_stand_already() {
    let taken = vec![Area::of_words((80.0, 86.0), "Q 234")];
    let placed = place(vec![label(100.0, 100.0, "Q 94")], &Ground { frame: FRAME, taken, obstacles: Vec::new() });
    assert_eq!(placed[0].y, 125.0, "below: above is taken");
}

#[test]
fn a_label_stays_inside_and_off_the_line() {
    let edge = place(vec![label(326.0, 100.0, "Q 324.31")], &ground(FRAME, Vec::new()));
    assert_eq!(edge[0].anchor, Anchor::End, "the middle would stick out on the right");
    let line: Vec<Place> = (0..20).map(|i| (80.0 + f64::from(i) * 2.0, 80.0)).collect();
    let placed = place(vec![label(100.0, 100.0, "Q 324.31")], &ground(FRAME, line));
    assert_eq!(placed[0].y, 125.0, "below: the line is above");
}

#[test]
fn a_label_without_room_is_left_out() {
    let narrow = Area { right: 40.0, ..FRAME };
    assert!(place(vec![label(20.0, 100.0, "Q 1,324.31")], &ground(narrow, Vec::new())).is_empty());
}

#[test]
fn ends_of_lines_are_moved_apart_in_order() {
    assert_eq!(apart(&[100.0, 102.0, 50.0], 16.0, 10.0, 200.0), [100.0, 116.0, 50.0]);
    assert_eq!(apart(&[195.0, 199.0], 16.0, 10.0, 200.0), [184.0, 200.0]);
}
