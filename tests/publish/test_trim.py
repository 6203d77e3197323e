"""What is left of a stylesheet when the classes of the site are known."""

import pytest

from handreiking.publish.trim import classes_in, trim, words_in

KNOWN = {"a", "md-b"}


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        (".a{x:y}.z{x:y}", ".a{x:y}"),
        (".a .z,.md-b>p,p{x:y}", ".md-b>p,p{x:y}"),
        (".a:not(.z),.z:not(.a){x:y}", ".a:not(.z){x:y}"),
        (":is(.z,.a) p,.a:is(.y .z,b){x:y}", ":is(.z,.a) p,.a:is(.y .z,b){x:y}"),
        ("@media print{.z{x:y}}@media screen{.z{x:y}.a{x:y}}", "@media screen{.a{x:y}}"),
        (
            '@charset "utf-8";@font-face{a:url(x.z)}@keyframes z{0%{x:y}}',
            '@charset "utf-8";@font-face{a:url(x.z)}@keyframes z{0%{x:y}}',
        ),
        (".a{b:url('data:;}{')}.z{b:c}", ".a{b:url('data:;}{')}"),
        ("[data-md-color-switching] *,.a{x:y}", ".a{x:y}"),
        ('[data-x=".z,"]{x:y}', '[data-x=".z,"]{x:y}'),
        ("a[data-x=y,z],.z{x:y}", "a[data-x=y,z]{x:y}"),
        ("p , .z,b{x:y}", "p ,b{x:y}"),
        ("@supports (x:y){@media print{.z{x:y}.a{x:y}}}", "@supports (x:y){@media print{.a{x:y}}}"),
        ('@import "x.css";.z{x:y}.a{x:y}', '@import "x.css";.a{x:y}'),
        ('@charset "x"; @import "y";\n.a{x:y}', '@charset "x";@import "y";.a{x:y}'),
        (".a.z{x:y}.a.md-b{x:y}.z-a{x:y}", ".a.md-b{x:y}"),
        (".z{x:y}", ""),
        ("p{x:url(a.z;b)}", "p{x:url(a.z;b)}"),
        (r'.a:after{content:"\"}.z{"}.z{x:y}', r'.a:after{content:"\"}.z{"}'),
        (".a:not(:is(.z),p){x:y}", ".a:not(:is(.z),p){x:y}"),
    ],
)
def test_trim(css: str, expected: str) -> None:
    """A selector stays when all its classes may be on a page; what holds for other reasons stays as it is."""
    assert expected == trim(css, KNOWN)


def test_known_classes() -> None:
    """The classes of a page are in its attributes; a script may give an element any word that it holds."""
    assert {"a", "md-b"} == classes_in('<p class="a md-b"><b data-class="z">class="y"</b>')
    assert {"md-b", "add"} <= words_in('x.classList.add("md-b")')
