// SPDX-License-Identifier: EUPL-1.2
// What may be appended to a signed PDF and leaves the pages as they were signed.
#include <QTest>
#include <functional>

#include "core/clinical/signature/signature_check.h"
#include "tests/support/pdf_revision.h"

using namespace core::clinical;
using State = SignatureState;
using support::PdfRevision;
using support::reference;

namespace {

const QByteArray painting = "1 1 1 rg 0 0 600 600 re f";
const QByteArray wholePage = "[0 0 200 200]";
const QByteArray nowhere = "[0 0 0 0]";
const QByteArray corner = "[10 10 60 30]";

QByteArray widget(const QByteArray& rectangle, const QByteArray& more) {
    return "<< /Type /Annot /Subtype /Widget /FT /Sig /T (F) /F 132 /Rect " + rectangle + ' ' +
           more + " >>";
}

QByteArray look(PdfRevision& revision) {
    return "/AP << /N " + reference(revision.addPicture(painting)) + " >> ";
}

QByteArray value(PdfRevision& revision) {
    return "/V " + reference(revision.add(support::signatureToSeal())) + ' ';
}

}  // namespace

class TestPdfRevisions : public QObject {
    Q_OBJECT

    using Edit = std::function<void(PdfRevision&)>;

    certificates::Authority authority_{QStringLiteral("Certificatore di prova")};
    support::Signer signer_ = support::Signer::by(authority_, QStringLiteral("Anna Bianchi"));
    TrustList anchors_ = TrustList::parse(support::trustListOf(authority_)).value();
    QByteArray signed_ = support::signedPdfWith({}, signer_);
    int empty_ = 0;
    QByteArray withEmptyField_ = signedBesideAnEmptyField();

    /// Another field, still empty, was on the page when it was signed.
    QByteArray signedBesideAnEmptyField() {
        PdfRevision revision(support::pdfWith({}));
        empty_ = revision.add(widget(corner, {}));
        revision.place(empty_, true);
        revision.place(revision.add(widget(nowhere, value(revision))), true);
        return revision.sealedBy(signer_);
    }

    QString stateOf(const QByteArray& pdf) const {
        return name(checkSignatures(openFile(pdf).value(), anchors_).state);
    }

    static void row(const char* what, const Edit& edit) { QTest::newRow(what) << edit; }

    static QByteArray edited(const QByteArray& pdf, const Edit& edit,
                             const support::Signer* signer) {
        PdfRevision revision(pdf);
        edit(revision);
        return signer == nullptr ? revision.written() : revision.sealedBy(*signer);
    }

  private Q_SLOTS:
    void theBeginningsAreTrusted() {
        QCOMPARE(stateOf(signed_), name(State::intactTrusted));
        QCOMPARE(stateOf(withEmptyField_), name(State::intactTrusted));
    }

    void whatPaintsIsAnAddition_data() {
        QTest::addColumn<Edit>("edit");
        row("an empty field over the page",
            [](PdfRevision& r) { r.place(r.add(widget(wholePage, look(r))), true); });
        row("the same, in no form",
            [](PdfRevision& r) { r.place(r.add(widget(wholePage, look(r))), false); });
        row("a stamp that calls itself a signature", [](PdfRevision& r) {
            auto stamp = widget(wholePage, look(r));
            r.place(r.add(stamp.replace("/Widget", "/Stamp")), false);
        });
        row("the signature's own field, enlarged", [](PdfRevision& r) {
            r.set(r.signatureField(), "/Rect", wholePage);
            r.set(r.signatureField(), "/AP", "<< /N " + reference(r.addPicture(painting)) + " >>");
        });
        row("only with a look", [](PdfRevision& r) {
            r.set(r.signatureField(), "/AP", "<< /N " + reference(r.addPicture(painting)) + " >>");
        });
        row("the signature's own field taken away",
            [](PdfRevision& r) { r.set(r.page(), "/Annots", "[]"); });
        row("an empty field that paints nothing",
            [](PdfRevision& r) { r.place(r.add(widget(nowhere, {})), true); });
        row("a field with somebody else's signature", [](PdfRevision& r) {
            auto text = r.text(r.signatureField());
            const auto at = text.indexOf("/V ");
            const auto borrowed = text.mid(at, text.indexOf('R', at) + 1 - at);
            r.place(r.add(widget(nowhere, borrowed)), true);
        });
        row("another document that hangs nowhere",
            [](PdfRevision& r) { r.addStream("/Type /EmbeddedFile", "<ClinicalDocument/>"); });
        row("fields to be painted anew", [](PdfRevision& r) {
            auto text = r.text(r.catalogue());
            text.replace("/SigFlags 3", "/SigFlags 3 /NeedAppearances true");
            r.put(r.catalogue(), text);
        });
    }

    void whatPaintsIsAnAddition() {
        QFETCH(Edit, edit);
        QCOMPARE(stateOf(edited(signed_, edit, nullptr)), name(State::intactWithAdditions));
    }

    void signedAgainWithoutALook() {
        const auto twice = edited(
            signed_, [](PdfRevision& r) { r.place(r.add(widget(nowhere, value(r))), true); },
            &signer_);
        const auto verdict = checkSignatures(openFile(twice).value(), anchors_);
        QCOMPARE(name(verdict.state), name(State::intactTrusted));
        QCOMPARE(verdict.signatures.size(), std::size_t{2});
        auto changed = twice;
        changed.replace(changed.lastIndexOf("/F 132"), 6, "/F 133");  // the later one is checked
        QCOMPARE(stateOf(changed), name(State::broken));
    }

    void signedAgainInAFieldAndItsWidget() {
        const auto twice = edited(
            signed_,
            [](PdfRevision& r) {
                const auto first = r.signatureField();
                const auto field = r.add("<< /FT /Sig /T (Due) " + value(r) + " >>");
                auto part = widget(nowhere, "/Parent " + reference(field));
                part.replace("/FT /Sig /T (F) ", "");
                const auto kid = r.add(part);
                r.set(field, "/Kids", '[' + reference(kid) + ']');
                r.place(kid, false);
                r.set(r.catalogue(), "/AcroForm",
                      "<< /SigFlags 3 /Fields [" + reference(first) + ' ' + reference(field) +
                          "] >>");
            },
            &signer_);
        QCOMPARE(stateOf(twice), name(State::intactTrusted));
    }

    void signedAgainWithSomethingBeside_data() {
        QTest::addColumn<Edit>("edit");
        row("visibly",
            [](PdfRevision& r) { r.place(r.add(widget(wholePage, value(r) + look(r))), true); });
        row("with something that runs", [](PdfRevision& r) {
            r.place(r.add(widget(nowhere, value(r) + "/AA << /PO << /S /JavaScript /JS (x) >> >>")),
                    true);
        });
        row("with a part that paints", [](PdfRevision& r) {
            const auto kid = r.add(widget(wholePage, look(r)));
            r.place(r.add(widget(nowhere, value(r) + "/Kids [" + reference(kid) + ']')), true);
        });
        row("and the page painted over", [](PdfRevision& r) {
            r.place(r.add(widget(nowhere, value(r))), true);
            r.place(r.add(widget(wholePage, look(r))), false);
        });
    }

    void signedAgainWithSomethingBeside() {
        QFETCH(Edit, edit);
        QCOMPARE(stateOf(edited(signed_, edit, &signer_)), name(State::intactWithAdditions));
    }

    void theEmptyFieldIsSigned() {
        const auto fill = [&](PdfRevision& r) {
            r.set(empty_, "/V", reference(r.add(support::signatureToSeal())));
            r.set(empty_, "/AP", "<< /N " + reference(r.addPicture(painting)) + " >>");
        };
        QCOMPARE(stateOf(edited(withEmptyField_, fill, &signer_)), name(State::intactTrusted));
        const auto moved = [&](PdfRevision& r) {
            fill(r);
            r.set(empty_, "/Rect", wholePage);
        };
        QCOMPARE(stateOf(edited(withEmptyField_, moved, &signer_)),
                 name(State::intactWithAdditions));
        const auto paintedOnly = [&](PdfRevision& r) {
            r.set(empty_, "/AP", "<< /N " + reference(r.addPicture(painting)) + " >>");
        };
        QCOMPARE(stateOf(edited(withEmptyField_, paintedOnly, nullptr)),
                 name(State::intactWithAdditions));
    }
};

QTEST_GUILESS_MAIN(TestPdfRevisions)
#include "test_pdf_revisions.moc"
