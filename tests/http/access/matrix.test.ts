// Who may do what, as a table: every address that the build serves, by role and phase. An address without a row fails, and so does a row
// without an address.
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { servedRequests } from "#tests/support/served";

import { makeWorld, ROLES, type Phase, type Role, type World } from "./world";

/**
 * GET: the status, or where people are sent: "door" is the page to sign in, "on" another page of this site.
 * POST, of an empty form or that of FORMS: "may" when it is the form that is judged, else as for GET.
 */
const DURING_JUDGING = `
                                                        nobody  lead  other  juror  chair  observer  organiser
GET  /                                                  200     200   200    200    200    200       200
GET  /wettbewerb/:edition                               200     200   200    200    200    200       200
GET  /wettbewerb/:edition/preistraeger                  404     404   404    404    404    404       404
GET  /wettbewerb/:edition/presse.zip                    404     404   404    404    404    404       404
GET  /wettbewerb/:edition/preistraeger.json             404     404   404    404    404    404       404
GET  /wettbewerb/:edition/beitraege/:number             404     404   404    404    404    404       404
GET  /wettbewerb/:edition/publikumspreis                404     404   404    404    404    404       404
POST /wettbewerb/:edition/publikumspreis                may     may   may    may    may    may       may
GET  /wettbewerb/:edition/publikumspreis/:token         410     410   410    410    410    410       410
POST /wettbewerb/:edition/publikumspreis/:token         may     may   may    may    may    may       may
GET  /urkunde/:code                                     404     404   404    404    404    404       404
GET  /impressum                                         200     200   200    200    200    200       200
GET  /datenschutz                                       200     200   200    200    200    200       200
GET  /barrierefreiheit                                  200     200   200    200    200    200       200
POST /barrierefreiheit                                  may     may   may    may    may    may       may
GET  /leichte-sprache                                   200     200   200    200    200    200       200
GET  /beispiele                                         200     200   200    200    200    200       200
GET  /argumente                                         200     200   200    200    200    200       200
GET  /argumente/argumente.pdf                           200     200   200    200    200    200       200
GET  /beispiele/:slug                                   200     200   200    200    200    200       200
POST /beispiele/:slug                                   may     may   may    may    may    may       may
GET  /beispiele/daten.json                              200     200   200    200    200    200       200
GET  /beispiele/daten.csv                               200     200   200    200    200    200       200
GET  /beispiele/schema.json                             200     200   200    200    200    200       200
GET  /beispiele/feed.atom                               200     200   200    200    200    200       200
GET  /sitemap.xml                                       200     200   200    200    200    200       200
GET  /robots.txt                                        200     200   200    200    200    200       200
GET  /beispiele/vorschlagen                             door    200   200    403    403    403       403
POST /beispiele/vorschlagen                             door    may   may    403    403    403       403
GET  /beispiele/vorschlagen/:example                    door    200   404    403    403    403       403
POST /beispiele/vorschlagen/:example                    door    may   404    403    403    403       403
GET  /beispiele/vorschlagen/:example/dateien            door    200   404    403    403    403       403
POST /beispiele/vorschlagen/:example/dateien            door    may   404    403    403    403       403
GET  /organisation/beispiele                            door    403   403    403    403    200       200
GET  /organisation/beispiele/neu                        door    403   403    403    403    403       200
POST /organisation/beispiele/neu                        door    403   403    403    403    403       may
GET  /organisation/beispiele/:example                   door    403   403    403    403    200       200
POST /organisation/beispiele/:example                   door    403   403    403    403    403       may
GET  /organisation/beispiele/:example/dateien           door    403   403    403    403    200       200
POST /organisation/beispiele/:example/dateien           door    403   403    403    403    403       may
GET  /gebaerdensprache                                  200     200   200    200    200    200       200
GET  /beratung                                          200     200   200    200    200    200       200
POST /beratung                                          may     may   may    may    may    may       may
GET  /beratung/:token                                   200     200   200    200    200    200       200
POST /beratung/:token                                   may     may   may    may    may    may       may
GET  /beratung/:token/dokumente/:id                     200     200   200    200    200    200       200
GET  /beratung/:token/termine/:id                       200     200   200    200    200    200       200
GET  /termine/:id                                       door    200   404    404    404    200       200
GET  /bestaetigung/:token                               200     200   200    200    200    200       200
POST /bestaetigung/:token                               may     may   may    may    may    may       may
GET  /foerderung/vorab-einschaetzung                    200     200   200    200    200    200       200
POST /foerderung/vorab-einschaetzung                    may     may   may    may    may    may       may
GET  /foerderung/vorab-einschaetzung.pdf                on      on    on     on     on     on        on
POST /foerderung/vorab-einschaetzung.pdf                may     may   may    may    may    may       may
GET  /beratung/:token/vorab-einschaetzung.pdf           404     404   404    404    404    404       404
GET  /konto/beratung/:id/vorab-einschaetzung.pdf         door    404   404    404    404    404       404
GET  /foerderung/kooperationen                          200     200   200    200    200    200       200
GET  /foerderung/kooperationen.csv                      200     200   200    200    200    200       200
GET  /karte                                             200     200   200    200    200    200       200
GET  /partnersuche                                      200     200   200    200    200    200       200
POST /partnersuche                                      door    may   may    403    403    403       403
GET  /partnersuche/neu                                  door    200   200    403    403    403       403
POST /partnersuche/neu                                  door    may   may    403    403    403       403
GET  /partnersuche/gesuche/:id                          200     200   200    200    200    200       200
POST /partnersuche/gesuche/:id                          door    may   may    403    403    403       403
GET  /partnersuche/kontakte/:id                         door    200   404    403    403    403       403
POST /partnersuche/kontakte/:id                         door    may   404    403    403    403       403
GET  /partnersuche/abbestellen/:token                   200     200   200    200    200    200       200
POST /partnersuche/abbestellen/:token                   may     may   may    may    may    may       may
POST /sprache                                           may     may   may    may    may    may       may
GET  /einrichten                                        410     410   410    410    410    410       410
POST /einrichten                                        may     may   may    may    may    may       may
GET  /anmelden                                          200     on    on     on     on     on        on
POST /anmelden                                          may     may   may    may    may    may       may
GET  /abmelden                                          on      on    on     on     on     on        on
POST /abmelden                                          may     may   may    may    may    may       may
GET  /registrieren                                      200     200   200    200    200    200       200
POST /registrieren                                      may     may   may    may    may    may       may
GET  /email/:token                                      410     410   410    410    410    410       410
POST /email/:token                                      may     may   may    may    may    may       may
GET  /passwort-vergessen                                200     200   200    200    200    200       200
POST /passwort-vergessen                                may     may   may    may    may    may       may
GET  /passwort/:token                                   410     410   410    410    410    410       410
POST /passwort/:token                                   may     may   may    may    may    may       may
GET  /einladung/abgesagt                                200     200   200    200    200    200       200
GET  /einladung/:token                                  410     410   410    410    410    410       410
POST /einladung/:token                                  410     410   410    410    410    410       410
GET  /konto                                             door    200   200    200    200    200       200
POST /konto                                             door    may   may    may    may    may       may
GET  /konto/daten.json                                  door    200   200    200    200    200       200
GET  /konto/kollegen                                    door    200   200    403    403    403       403
POST /konto/kollegen                                    door    may   may    403    403    403       403
GET  /konto/beratung                                    door    200   200    200    200    200       200
GET  /konto/beratung/:id                                door    200   404    404    404    404       404
POST /konto/beratung/:id                                door    may   404    404    404    404       404
GET  /konto/verlassen                                   door    200   200    200    200    200       200
POST /konto/verlassen                                   door    may   may    may    may    may       may
GET  /beitraege                                         door    200   200    200    200    200       200
GET  /beitraege/neu                                     door    200   200    403    403    403       403
POST /beitraege/neu                                     door    may   may    403    403    403       403
GET  /beitraege/:id                                     door    200   404    403    403    403       403
POST /beitraege/:id                                     door    may   404    403    403    403       403
GET  /beitraege/:id/mitarbeit                           door    200   404    403    403    403       403
GET  /beitraege/:id/anlagen                             door    200   404    403    403    403       403
POST /beitraege/:id/anlagen                             door    may   404    403    403    403       403
GET  /beitraege/:id/partner                             door    200   404    403    403    403       403
POST /beitraege/:id/partner                             door    may   404    403    403    403       403
GET  /beitraege/:id/einreichen                          door    200   404    403    403    403       403
POST /beitraege/:id/einreichen                          door    may   404    403    403    403       403
GET  /beitraege/:id/eingang                             door    200   404    403    403    403       403
GET  /beitraege/:id/eingang.pdf                         door    200   404    403    403    403       403
GET  /beitraege/:id/beitrag.pdf                         door    200   404    200    200    200       200
GET  /beitraege/:id/beitrag.zip                         door    200   404    200    200    200       200
GET  /beitraege/:id/zurueckziehen                       door    200   404    403    403    403       403
POST /beitraege/:id/zurueckziehen                       door    may   404    403    403    403       403
GET  /beitraege/:id/rueckfragen                         door    200   404    403    403    403       403
POST /beitraege/:id/rueckfragen                         door    may   404    403    403    403       403
GET  /beitraege/:id/rueckmeldung                        door    404   404    403    403    403       403
GET  /beitraege/:id/rueckmeldung.pdf                    door    404   404    403    403    403       403
GET  /beitraege/:id/urkunde.pdf                         door    404   404    403    403    403       403
GET  /dateien/:id                                       404     200   404    200    200    200       200
GET  /api/uploadthing                                   200     200   200    200    200    200       200
POST /api/uploadthing                                   may     may   may    may    may    may       may
GET  /jury                                              door    403   403    200    200    403       403
GET  /jury/beitraege/:id                                door    403   403    200    200    403       403
POST /jury/beitraege/:id                                door    403   403    may    may    403       403
GET  /jury/befangenheit                                 door    403   403    200    200    403       403
POST /jury/befangenheit                                 door    403   403    may    may    403       403
GET  /jury/kenntnisse                                   door    403   403    200    200    403       403
POST /jury/kenntnisse                                   door    403   403    may    may    403       403
GET  /jury/mappe                                        door    403   403    200    200    403       403
POST /jury/mappe                                        door    403   403    may    may    403       403
GET  /jury/mappe/stand                                  door    403   403    404    404    403       403
GET  /jury/mappe/mappe.pdf                              door    403   403    on     on     403       403
GET  /jury/mappe/mappe.zip                              door    403   403    on     on     403       403
GET  /jury/sitzung/:edition                             door    403   403    200    200    403       403
POST /jury/sitzung/:edition                             door    403   403    may    may    403       403
GET  /jury/sitzung/:edition/stand                       door    403   403    200    200    403       403
GET  /jury/sitzung/:edition/niederschrift.pdf           door    403   403    404    404    403       403
GET  /jury/korrektur/:edition                           door    403   403    403    200    403       403
POST /jury/korrektur/:edition                           door    403   403    403    may    403       403
GET  /organisation/:edition/export                      door    403   403    403    403    200       200
GET  /organisation/:edition/export/:file                door    403   403    403    403    200       200
GET  /organisation/neu                                  door    403   403    403    403    403       200
POST /organisation/neu                                  door    403   403    403    403    403       may
GET  /organisation/:edition/regeln                      door    403   403    403    403    200       200
POST /organisation/:edition/regeln                      door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/texte                door    403   403    403    403    403       200
POST /organisation/:edition/regeln/texte                door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/termine              door    403   403    403    403    403       200
POST /organisation/:edition/regeln/termine              door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/teilnahme            door    403   403    403    403    403       on
POST /organisation/:edition/regeln/teilnahme            door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/kategorien/neu       door    403   403    403    403    403       on
POST /organisation/:edition/regeln/kategorien/neu       door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/kategorien/:category door    403   403    403    403    403       200
POST /organisation/:edition/regeln/kategorien/:category door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/kategorien/:category/naechste-runde door 403   403    403    403    403       on
POST /organisation/:edition/regeln/kategorien/:category/naechste-runde door 403   403    403    403    403       may
GET  /organisation/:edition/regeln/kategorien/:category/fragen door    403   403    403    403    403       200
POST /organisation/:edition/regeln/kategorien/:category/fragen door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/kategorien/:category/fragen/neu door    403   403    403    403    403       404
POST /organisation/:edition/regeln/kategorien/:category/fragen/neu door    403   403    403    403    403       404
GET  /organisation/:edition/regeln/kategorien/:category/fragen/vorschau door    403   403    403    403    403       200
POST /organisation/:edition/regeln/kategorien/:category/fragen/vorschau door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/kategorien/:category/fragen/:question door    403   403    403    403    403       200
POST /organisation/:edition/regeln/kategorien/:category/fragen/:question door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/kategorien/:category/abschnitte/neu door    403   403    403    403    403       on
POST /organisation/:edition/regeln/kategorien/:category/abschnitte/neu door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/kategorien/:category/abschnitte/:section door    403   403    403    403    403       200
POST /organisation/:edition/regeln/kategorien/:category/abschnitte/:section door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/bewertung            door    403   403    403    403    403       200
POST /organisation/:edition/regeln/bewertung            door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/runden               door    403   403    403    403    403       on
POST /organisation/:edition/regeln/runden               door    403   403    403    403    403       may
GET  /organisation/:edition/regeln/eroeffnen            door    403   403    403    403    403       on
POST /organisation/:edition/regeln/eroeffnen            door    403   403    403    403    403       may
GET  /organisation/schreiben                            door    403   403    403    403    200       200
GET  /organisation/schreiben/:id                        door    403   403    403    403    404       404
GET  /organisation/schreiben/:id/anlage                 door    403   403    403    403    404       404
POST /organisation/schreiben/:id                        door    403   403    403    403    403       may
GET  /organisation/:edition/schreiben                   door    403   403    403    403    200       200
GET  /organisation/:edition/schreiben/texte             door    403   403    403    403    200       200
GET  /organisation/:edition/schreiben/texte/:kind/:language door    403   403    403    403    403       200
POST /organisation/:edition/schreiben/texte/:kind/:language door    403   403    403    403    403       may
GET  /organisation/:edition/beitraege                   door    403   403    403    403    200       200
GET  /organisation/:edition/beitraege/:id               door    403   403    403    403    200       200
GET  /organisation/:edition/beitraege/verdeckt          door    403   403    403    403    200       200
GET  /organisation/:edition/beitraege/zulassen          door    403   403    403    403    200       200
POST /organisation/:edition/beitraege/zulassen          door    403   403    403    403    403       may
GET  /organisation/:edition/beitraege/:id/pruefung      door    403   403    403    403    403       on
POST /organisation/:edition/beitraege/:id/pruefung      door    403   403    403    403    403       may
GET  /organisation/:edition/beitraege/:id/vergleich     door    403   403    403    403    200       200
POST /organisation/:edition/beitraege/:id               door    403   403    403    403    403       may
GET  /organisation/:edition/export/beitraege/:category  door    403   403    403    403    200       200
GET  /organisation/:edition/jury                        door    403   403    403    403    200       200
GET  /organisation/:edition/jury/einladen               door    403   403    403    403    403       200
POST /organisation/:edition/jury/einladen               door    403   403    403    403    403       may
GET  /organisation/:edition/jury/befangenheiten         door    403   403    403    403    200       200
GET  /organisation/:edition/jury/befangenheiten.csv     door    403   403    403    403    200       200
GET  /organisation/:edition/jury/erinnerung             door    403   403    403    403    403       200
POST /organisation/:edition/jury/erinnerung             door    403   403    403    403    403       may
GET  /organisation/:edition/jury/:juror                 door    403   403    403    403    200       200
POST /organisation/:edition/jury/:juror                 door    403   403    403    403    403       may
GET  /organisation/:edition/zuteilung                   door    403   403    403    403    200       200
POST /organisation/:edition/zuteilung                   door    403   403    403    403    403       may
GET  /organisation/:edition/zuteilung/vorschlag         door    403   403    403    403    on        on
POST /organisation/:edition/zuteilung/vorschlag         door    403   403    403    403    403       may
GET  /organisation/:edition/zuteilung/vorschlag/stand   door    403   403    403    403    404       404
GET  /organisation/:edition/rangliste                   door    403   403    403    403    200       200
GET  /organisation/:edition/rangliste/:category         door    403   403    403    403    200       200
GET  /organisation/:edition/fortschritt                 door    403   403    403    403    200       200
POST /organisation/:edition/fortschritt                 door    403   403    403    403    403       may
GET  /organisation/:edition/fortschritt/abgleich        door    403   403    403    403    200       200
POST /organisation/:edition/fortschritt/abgleich        door    403   403    403    403    403       may
GET  /organisation/:edition/fortschritt/anliegen        door    403   403    403    403    200       200
POST /organisation/:edition/fortschritt/anliegen        door    403   403    403    403    403       may
GET  /organisation/:edition/fortschritt/erinnerung      door    403   403    403    403    403       200
POST /organisation/:edition/fortschritt/erinnerung      door    403   403    403    403    403       may
GET  /organisation/:edition/fortschritt/jury/:juror     door    403   403    403    403    200       200
POST /organisation/:edition/fortschritt/jury/:juror     door    403   403    403    403    403       may
GET  /organisation/:edition/runden                      door    403   403    403    403    200       200
POST /organisation/:edition/runden                      door    403   403    403    403    403       may
GET  /organisation/:edition/sitzung                     door    403   403    403    403    200       200
POST /organisation/:edition/sitzung                     door    403   403    403    403    403       may
GET  /organisation/:edition/sitzung/stand               door    403   403    403    403    200       200
GET  /organisation/:edition/sitzung/leinwand            door    403   403    403    403    200       200
GET  /organisation/:edition/sitzung/niederschrift.pdf   door    403   403    403    403    404       404
GET  /organisation/:edition/sitzung/:category           door    403   403    403    403    on        on
POST /organisation/:edition/sitzung/:category           door    403   403    403    403    403       may
GET  /organisation/:edition/publikumspreis              door    403   403    403    403    200       200
POST /organisation/:edition/publikumspreis              door    403   403    403    403    403       may
GET  /organisation/:edition/publikumspreis/ergebnis.csv door    403   403    403    403    404       404
GET  /organisation/:edition/veroeffentlichung           door    403   403    403    403    200       200
POST /organisation/:edition/veroeffentlichung           door    403   403    403    403    403       may
GET  /organisation/:edition/veroeffentlichung/vorschau  door    403   403    403    403    200       200
GET  /organisation/:edition/veroeffentlichung/korrektur door    403   403    403    403    200       200
POST /organisation/:edition/veroeffentlichung/korrektur door    403   403    403    403    403       may
GET  /organisation/:edition/veroeffentlichung/korrektur/:category door 403 403 403   403    404       404
POST /organisation/:edition/veroeffentlichung/korrektur/:category door 403 403 403   403    403       may
GET  /organisation/:edition/veroeffentlichung/rueckmeldungen door  403   403    403    403    200       200
GET  /organisation/:edition/veroeffentlichung/rueckmeldungen/:id door 403 403   403    403    404       404
POST /organisation/:edition/veroeffentlichung/rueckmeldungen/:id door 403 403   403    403    403       may
GET  /organisation/:edition/veroeffentlichung/ergebnis.json door    403   403    403    403    404       404
GET  /organisation/:edition/veroeffentlichung/urkunden/:number door 403   403    403    403    404       404
GET  /organisation/:edition/veroeffentlichung/presse.zip door    403   403    403    403    200       200
GET  /organisation/:edition/veroeffentlichung/urkunden.zip door    403   403    403    403    404       404
GET  /organisation                                      door    403   403    403    403    200       200
GET  /organisation/personen                             door    403   403    403    403    200       200
GET  /organisation/personen/einladen                    door    403   403    403    403    403       200
POST /organisation/personen/einladen                    door    403   403    403    403    403       may
GET  /organisation/personen/:person                     door    403   403    403    403    200       200
POST /organisation/personen/:person                     door    403   403    403    403    403       may
GET  /organisation/traeger                              door    403   403    403    403    200       200
GET  /organisation/traeger/neu                          door    403   403    403    403    403       200
POST /organisation/traeger/neu                          door    403   403    403    403    403       may
GET  /organisation/traeger/:body                        door    403   403    403    403    200       200
POST /organisation/traeger/:body                        door    403   403    403    403    403       may
GET  /organisation/argumente                            door    403   403    403    403    200       200
GET  /organisation/argumente/neu                        door    403   403    403    403    403       200
POST /organisation/argumente/neu                        door    403   403    403    403    403       may
GET  /organisation/argumente/:argument                  door    403   403    403    403    200       200
POST /organisation/argumente/:argument                  door    403   403    403    403    403       may
GET  /organisation/foerderung                           door    403   403    403    403    200       200
POST /organisation/foerderung                           door    403   403    403    403    403       may
GET  /bezirksregierung                                  door    403   403    403    403    403       403
GET  /bezirksregierung/:case                            door    403   403    403    403    403       403
POST /bezirksregierung/:case                            door    403   403    403    403    403       403
GET  /bezirksregierung/:case/sichten.pdf                door    403   403    403    403    403       403
GET  /organisation/foerderung/faelle                    door    403   403    403    403    200       200
GET  /organisation/foerderung/faelle/:case              door    403   403    403    403    200       200
POST /organisation/foerderung/faelle/:case              door    403   403    403    403    403       may
GET  /organisation/foerderung/faelle/:case/sichten.pdf  door    403   403    403    403    404       404
GET  /organisation/foerderung/neu                       door    403   403    403    403    403       200
POST /organisation/foerderung/neu                       door    403   403    403    403    403       may
GET  /organisation/foerderung/einlesen                  door    403   403    403    403    403       200
POST /organisation/foerderung/einlesen                  door    403   403    403    403    403       may
GET  /organisation/foerderung/:cooperation              door    403   403    403    403    403       200
POST /organisation/foerderung/:cooperation              door    403   403    403    403    403       may
GET  /organisation/seiten                               door    403   403    403    403    200       200
GET  /organisation/seiten/:page                         door    403   403    403    403    200       200
POST /organisation/seiten/:page                         door    403   403    403    403    403       may
GET  /organisation/beratung                             door    403   403    403    403    200       200
POST /organisation/beratung                             door    403   403    403    403    403       may
GET  /organisation/beratung/sprechstunde                door    403   403    403    403    200       200
POST /organisation/beratung/sprechstunde                door    403   403    403    403    403       may
GET  /organisation/beratung/:id                         door    403   403    403    403    200       200
POST /organisation/beratung/:id                         door    403   403    403    403    403       may
GET  /organisation/protokoll                            door    403   403    403    403    200       200
GET  /*                                                 404     404   404    404    404    404       404
POST /*                                                 404     404   404    404    404    404       404
`;

/** What is otherwise while entries are open: the entry is a draft, which is the municipality's alone. */
const DURING_ENTRIES = `
                                                        nobody  lead  other  juror  chair  observer  organiser
GET  /beitraege/:id                                     door    200   404    403    403    403       403
POST /beitraege/:id                                     door    may   404    403    403    403       403
GET  /beitraege/:id/einreichen                          door    200   404    403    403    403       403
GET  /beitraege/:id/partner                             door    200   404    403    403    403       403
GET  /beitraege/:id/eingang                             door    404   404    403    403    403       403
GET  /beitraege/:id/eingang.pdf                         door    404   404    403    403    403       403
GET  /beitraege/:id/beitrag.pdf                         door    404   404    404    404    404       404
GET  /beitraege/:id/beitrag.zip                         door    404   404    404    404    404       404
GET  /dateien/:id                                       404     200   404    404    404    404       404
`;

const TABLES: readonly { readonly phase: Phase; readonly table: string }[] = [
  { phase: "judging", table: DURING_JUDGING },
  { phase: "entries", table: DURING_ENTRIES },
];

/** What a form holds where an empty one would be refused for what it does not name. */
const FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/beitraege/:id/anlagen": { entfernen: "attachment1" },
  "/beispiele/vorschlagen/:example/dateien": { entfernen: "examplefile1" },
  "/organisation/beispiele/:example/dateien": { entfernen: "examplefile1" },
  "/beitraege/:id/partner": { partner: "entry1-partner0" },
  "/bestaetigung/:token": { intent: "answer" },
  "/partnersuche": { digest: "weekly" },
  "/partnersuche/gesuche/:id": { intent: "message" },
  "/partnersuche/kontakte/:id": { intent: "agreement" },
  "/organisation/foerderung/faelle/:case": { intent: "view", recommendation: "apply", reason: "Passt." },
};

type Row = { readonly request: string; readonly expected: Readonly<Record<Role, string>> };

function readTable(table: string): Row[] {
  const [, ...lines] = table.trim().split("\n");
  return lines.map((line) => {
    const [method = "", address = "", ...cells] = line.trim().split(/\s+/);
    if (cells.length !== ROLES.length) throw new RangeError(`not a row: ${line}`);
    const expected = Object.fromEntries(ROLES.map((role, at) => [role, cells[at] ?? ""])) as Record<Role, string>;
    return { request: `${method} ${address}`, expected };
  });
}

/** The address that a row stands for in this world. */
function fillIn(address: string, { parameters }: World): string {
  const meaning: Readonly<Record<string, string>> = { "/beitraege/:id": "entry", "/organisation/:edition/beitraege/:id": "entry", "/organisation/:edition/veroeffentlichung/rueckmeldungen/:id": "entry", "/jury/beitraege/:id": "entry", "/dateien/:id": "attachment", "/partnersuche/gesuche/:id": "notice", "/partnersuche/kontakte/:id": "contact", "/beratung/:token/dokumente/:id": "caseDocument", "/beratung/:token/termine/:id": "appointment", "/termine/:id": "appointment", "/konto/beratung/:id": "adviceCase", "/organisation/beratung/:id": "adviceCase" };
  return address.replaceAll(/:(\w+)/g, (_match, name: string) => {
    const known = name === "id" ? Object.entries(meaning).find(([start]) => address.startsWith(start))?.[1] : name;
    return parameters[known ?? ""] ?? "no-such-thing";
  });
}

async function answerTo(request: string, role: Role, world: World): Promise<string> {
  const [method, address = ""] = request.split(" ");
  const browser = await world.as(role);
  const path = fillIn(address, world);
  const { status, location } = method === "GET" ? await browser.get(path) : await browser.post(path, FORMS[address] ?? {});
  if (status === 302 || status === 303) {
    if (location?.startsWith("/anmelden?weiter=")) return "door";
    return method === "GET" ? "on" : "may";
  }
  return method === "POST" && (status === 200 || status === 400 || status === 409) ? "may" : String(status);
}

async function answersTo(request: string, world: World): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const role of ROLES) answers[role] = await answerTo(request, role, world);
  return answers;
}

test("every address has its row, and every row its address", async () => {
  const rows = readTable(DURING_JUDGING).map(({ request }) => request);
  const served = await servedRequests();
  expect({ without: served.filter((request) => !rows.includes(request)) }).toEqual({ without: [] });
  expect({ unserved: rows.filter((request) => !served.includes(request)) }).toEqual({ unserved: [] });
});

describe.each(TABLES)("$phase", ({ phase, table }) => {
  const rows = readTable(table);
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(phase);
  });
  afterAll(() => world.app.stop());

  test.each(rows.filter(({ request }) => request.startsWith("GET")))("$request", async ({ request, expected }) => {
    expect(await answersTo(request, world)).toEqual(expected);
  });

  // A form may change the world: each gets one of its own.
  test.each(rows.filter(({ request }) => request.startsWith("POST")))("$request", async ({ request, expected }) => {
    const own = await makeWorld(phase);
    expect(await answersTo(request, own)).toEqual(expected);
    await own.app.stop();
  });
});
