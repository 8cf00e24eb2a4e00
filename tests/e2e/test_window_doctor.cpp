// SPDX-License-Identifier: EUPL-1.2
// IL TUO MEDICO by keys (S55 to S57, R50): the card with its week, on paper too, the search that
// says of everybody whether and why not; and nothing of it is left afterwards (R92).
#include <QPdfDocument>
#include <QScrollBar>

#include "core/doctor/opening_hours.h"
#include "tests/e2e/doctor_house.h"
#include "tests/e2e/leftovers.h"
#include "ui/widgets/picker.h"

class TestWindowDoctor : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        house_ = std::make_unique<e2e::DoctorHouse>();
        house_->begin();
    }
    void cleanup() { house_.reset(); }

    void S56_theCardSaysWhoWhereAndWhen() {
        house_->openDoctor();
        QCOMPARE(house_->textOf("doctorName"), e2e::DoctorHouse::own);
        QCOMPARE(house_->textOf("doctorCode"), QStringLiteral("Codice Medico: 48120 (GENERICO)"));
        const QString read = house_->texts().join('\n');
        for (const auto* word :
             {"PIAZZA DEL GLICINE, 3 - GARBAGNATE MILANESE", "02-00004000",
              "Numero assistiti in carico: 1412", "Scelta e revoca (serve anche il PIN)",
              "Si riceve su appuntamento."})
            QVERIFY2(read.contains(QString::fromUtf8(word), Qt::CaseInsensitive), word);
    }

    void S56_theWeekIsHeardAndTodayIsSaid() {
        house_->openDoctor();
        QTRY_VERIFY(house_->find("week"));
        const QString week = house_->find("week")->accessibleName();
        QVERIFY(week.contains(QStringLiteral("dalle 10:00 alle 13:00")));
        QVERIFY(week.contains(QStringLiteral("Domenica")));
        const int today = house_->clock.now().date().dayOfWeek();
        QVERIFY(week.contains(QStringLiteral(", oggi: ")));
        QVERIFY(house_->textOf("hoursToday")
                    .startsWith(QStringLiteral("Oggi è ") + core::dayName(today)));
    }

    void S57_theAssociatesOpenAndClose() {
        house_->openDoctor();
        QTRY_VERIFY(house_->find("toggleAssociates") != nullptr);
        QVERIFY(!house_->find("associates"));
        house_->pressByKey("toggleAssociates");
        QVERIFY(house_->find("associates"));
        QVERIFY(house_->reads(QStringLiteral("Dott.ssa Federica Monti")));
        house_->pressByKey("toggleAssociates");
        QVERIFY(!house_->find("associates"));
    }

    void S57_thePrintedCard() {
        house_->openDoctor();
        QTRY_VERIFY(house_->find("toggleAssociates") != nullptr);
        house_->dialogs.printFile = house_->folder.filePath("doctor.pdf");
        house_->pressByKey("printDoctor");
        QPdfDocument printed;
        QTRY_COMPARE(printed.load(house_->dialogs.printFile), QPdfDocument::Error::None);
        const QString words = printed.getAllText(0).text().simplified();
        for (const auto* word : {"Il tuo medico", "Dott. Giorgio Sala", "48120", "14.30", "N/D",
                                 "Dott.ssa Federica Monti", "MARIO ROSSI", "VIA DEI CARPINI, 9"})
            QVERIFY2(words.contains(QString::fromUtf8(word)), word);
    }

    // R18: as everywhere, beside the page, with the questions of this one.
    void S55_theQuestionMarkOpensTheHelpBesideThePage_data() {
        QTest::addColumn<QString>("button");
        QTest::newRow("question mark") << "doctorHelp";
        QTest::newRow("question mark, by mouse") << "mouse";
        QTest::newRow("words below the change") << "moreAboutChange";
    }
    void S55_theQuestionMarkOpensTheHelpBesideThePage() {
        QFETCH(QString, button);
        house_->openDoctor();
        if (button == QLatin1String("moreAboutChange"))
            Q_EMIT house_->find<ui::Paragraph>("moreAboutChange")->linkActivated({});
        else if (button == QLatin1String("mouse"))
            QTest::mouseClick(house_->find("doctorHelp"), Qt::LeftButton);
        else
            house_->pressByKey("doctorHelp");
        QTRY_VERIFY(house_->find("helpSide") != nullptr);
        QVERIFY(house_->find("helpSide")->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(house_->onPage("ui::MyDoctorPage"));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->find("helpSide") == nullptr);
        QVERIFY(house_->onPage("ui::MyDoctorPage"));
    }

    void R50_whoCannotBeChosenSaysWhy_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("why");
        QTest::addColumn<bool>("choosable");
        QTest::newRow("free") << "Nives Aldeni"
                              << "Si può scegliere." << true;
        QTest::newRow("full") << "Corrado Valmori"
                              << "non ha posti liberi" << true;
        QTest::newRow("association") << "Ruggero Tosi"
                                     << "lavora insieme" << false;
        QTest::newRow("refused me") << "Silvano Crespi"
                                    << "non è più possibile" << false;
        QTest::newRow("not online") << "Amalia Lorini"
                                    << "non si può scegliere online" << false;
        QTest::newRow("mine") << "Giorgio Sala"
                              << "già il tuo medico" << false;
    }
    void R50_whoCannotBeChosenSaysWhy() {
        QFETCH(QString, name);
        QFETCH(QString, why);
        QFETCH(bool, choosable);
        house_->openSearch();
        house_->look(name);
        QVERIFY2(house_->said("verdict").contains(why), qPrintable(house_->said("verdict")));
        QCOMPARE(house_->find("chooseDoctor") != nullptr, choosable);
        if (name != e2e::DoctorHouse::free) QVERIFY(house_->row(0).contains(why));
    }

    void R50_theSearchIsNarrowedAndSorted() {
        house_->openSearch();
        const int everybody = shownOfAll();
        pick("doctorComune", QStringLiteral("Bollate"));
        QTRY_VERIFY(shownOfAll() > 0 && shownOfAll() < everybody);
        QVERIFY(house_->row(0).contains(QStringLiteral("BOLLATE"), Qt::CaseInsensitive));
        pick("doctorLanguage", QStringLiteral("Tedesco"));
        QTRY_VERIFY(house_->filled("doctors"));
        pick("doctorComune", QStringLiteral("Tutti i comuni"));
        pick("doctorLanguage", QStringLiteral("Tutte le lingue"));
        QTRY_COMPARE(shownOfAll(), everybody);
        pick("doctorOrder", QStringLiteral("Per distanza"));
        QTRY_VERIFY_WITH_TIMEOUT(
            house_->filled("doctors") && house_->row(0).contains(QStringLiteral("a 0,")), 20000);
        house_->pressByKey("showMoreDoctors");
        QTRY_COMPARE(house_->list("doctors")->model()->rowCount(), 40);
    }

    void nobodyFoundAndTheWayOut() {
        house_->openSearch();
        house_->tabTo("doctorName");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("qqq"));
        QTRY_VERIFY(house_->find("dropFilters") != nullptr);
        house_->pressByKey("dropFilters");
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("doctors"), 20000);
    }

    void S55_theListOfPaediatriciansIsForLooking() {
        house_->openDoctor();
        house_->pressEntry(QStringLiteral("Il tuo medico"));
        QTRY_VERIFY(house_->onPage("ui::MyDoctorPage"));
        chooseTab(1);
        QTRY_VERIFY(house_->onPage("ui::DoctorSearchPage"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("doctors"), 20000);
        house_->look(QStringLiteral("Chiara Villa"));
        QVERIFY(!house_->find("chooseDoctor"));
        QVERIFY(house_->reads(QStringLiteral("Codice Medico: 48501 (PEDIATRA)")));
    }

    void anErrorAndTheWayOut() {
        house_->fault(e2e::RecordHouse::Kind::status, "/fhir/Patient", 503, 1);
        house_->pressEntry(QStringLiteral("Il tuo medico"));
        QTRY_VERIFY(house_->find("retry") != nullptr);
        house_->pressByKey("retry");
        QTRY_COMPARE(house_->textOf("doctorName"), e2e::DoctorHouse::own);
    }

    void everyPageFits_data() {
        QTest::addColumn<int>("textSize");
        QTest::addColumn<QSize>("size");
        QTest::newRow("low window") << 100 << QSize(1024, 600);
        QTest::newRow("narrow") << 200 << QSize(1280, 800);
    }
    void everyPageFits() {
        QFETCH(int, textSize);
        QFETCH(QSize, size);
        house_->program->preferences().setTextSize(textSize);
        house_->window().resize(size);
        house_->openDoctor();
        fits(size);
        house_->goToSearch();
        house_->pressByKey("filters");
        fits(size);
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("doctors"), 20000);
        house_->list("doctors")->setFocus();
        house_->key(Qt::Key_Down);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::DoctorPage"));
        fits(size);
        house_->program->preferences().setTextSize(100);
    }

    void R92_nothingIsLeftAfterwards() {
        house_->openSearch();
        house_->look(e2e::DoctorHouse::free);
        const auto shown = [] {
            const QString all = e2e::Leftovers::all().join('\n');
            return all.contains("Aldeni") || all.contains("Sala") || all.contains("48120");
        };
        QVERIFY(shown());
        house_->press("logout");
        QTRY_VERIFY(!house_->program->sessions().active());
        QVERIFY(!shown());
    }

  private:
    int shownOfAll() {
        const auto told = house_->textOf("doctorsShown").split(u' ');
        return house_->filled("doctors") ? told.value(2).toInt() : 0;
    }
    void pick(const char* name, const QString& text) {
        auto* picker = house_->find<ui::Picker>(name);
        QVERIFY2(picker != nullptr, name);
        QTRY_VERIFY2(picker->findText(text, Qt::MatchFixedString) >= 0, qPrintable(text));
        picker->setCurrentIndex(picker->findText(text, Qt::MatchFixedString));
    }
    void chooseTab(int index) {
        auto* tabs = house_->window().page()->findChild<QTabBar*>();
        tabs->setCurrentIndex(index);
    }
    void fits(QSize size) {
        QTRY_COMPARE(house_->window().size(), size);
        for (const auto* area : house_->window().page()->findChildren<QAbstractScrollArea*>())
            if (area->isVisible()) QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
        QVERIFY(house_->window().page()->width() <= size.width());
    }

    std::unique_ptr<e2e::DoctorHouse> house_;
};

QTEST_MAIN(TestWindowDoctor)
#include "test_window_doctor.moc"
