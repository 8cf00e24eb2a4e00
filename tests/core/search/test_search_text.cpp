// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QTest>

#include "core/clinical/reading/cda_reader.h"
#include "core/search/search_text.h"

using core::SearchPlace;

namespace {

core::clinical::ClinicalDocument fixture(const char* name) {
    QFile file(QStringLiteral(SPORTELLO_SOURCE_DIR "/tests/core/clinical/fixtures/") +
               QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no fixture");
    return core::clinical::readCda(file.readAll()).value();
}

core::Document listed() {
    core::Document document;
    document.id = QStringLiteral("1");
    document.title = QStringLiteral("Profilo");
    document.facility = QStringLiteral("Ospedale di Prova");
    document.author = QStringLiteral("Anna Bianchi");
    return document;
}

QString textAt(const std::vector<core::SearchPiece>& pieces, const QString& title) {
    for (const auto& piece : pieces)
        if (piece.place.title == title) return piece.text;
    return {};
}

}  // namespace

class TestSearchText : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void withoutContentTheHeaderIsThere() {
        const auto pieces = core::searchText(listed(), nullptr);
        QCOMPARE(pieces.size(), std::size_t(1));
        QCOMPARE(pieces.front().place.kind, SearchPlace::Kind::header);
        for (const auto* word : {"Profilo", "Ospedale di Prova", "Anna Bianchi"})
            QVERIFY2(pieces.front().text.contains(QString::fromLatin1(word)), word);
    }

    void headerNamesAuthorTypeAndStructureOfTheDocument() {
        const auto document = fixture("pss.xml");
        const auto pieces = core::searchText(listed(), &document);
        for (const auto* word : {"Luca Verdi", "Profilo sanitario sintetico", "ASST Esempio"})
            QVERIFY2(pieces.front().text.contains(QString::fromLatin1(word)), word);
    }

    void everySectionWithItsTextAndTheNamesOfItsEntries() {
        const auto document = fixture("pss.xml");
        const auto pieces = core::searchText(listed(), &document);
        QVERIFY(textAt(pieces, QStringLiteral("Terapie")).contains(QStringLiteral("Ramipril")));
        QVERIFY(textAt(pieces, QStringLiteral("Procedure"))
                    .contains(QStringLiteral("Appendicectomia")));
    }

    void whatTheTextSaysIsNotSaidTwice() {
        const auto document = fixture("pss.xml");
        const auto text = textAt(core::searchText(listed(), &document), QStringLiteral("Allergie"));
        QCOMPARE(text.count(QStringLiteral("Nessuna allergia nota"), Qt::CaseInsensitive), 1);
    }

    void pagesOfThePdfCountFromNought() {
        const auto pieces = core::searchText(
            listed(), nullptr, {QString(), QStringLiteral("referto   della\nseconda pagina")});
        QCOMPARE(pieces.size(), std::size_t(2));
        QCOMPARE(pieces.back().place, (SearchPlace{SearchPlace::Kind::page, 1, {}}));
        QCOMPARE(pieces.back().text, QStringLiteral("referto della seconda pagina"));
    }
};

QTEST_APPLESS_MAIN(TestSearchText)
#include "test_search_text.moc"
