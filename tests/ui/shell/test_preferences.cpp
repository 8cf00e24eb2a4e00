// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestPreferences : public QObject {
    Q_OBJECT
  private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void choicesAreFoundAgain() {
        {
            auto preferences = open();
            preferences->setTextSize(150);
            preferences->setScheme(ui::Scheme::highContrast);
            preferences->setLanguage("en");
            preferences->setPortal({"https://portal.example", "/ca.pem"});
        }
        auto preferences = open();
        QCOMPARE(preferences->textSize(), 150);
        QVERIFY(preferences->scheme() == ui::Scheme::highContrast);
        QCOMPARE(preferences->language(), QStringLiteral("en"));
        QCOMPARE(preferences->portal().url, QStringLiteral("https://portal.example"));
        QCOMPARE(preferences->portal().caFile, QStringLiteral("/ca.pem"));
    }

    void atFirstTheSystemDecides() {
        auto preferences = open();
        QVERIFY(!preferences->scheme());
        QCOMPARE(preferences->language(), QStringLiteral("it"));
        QVERIFY(std::ranges::count(ui::Preferences::textSizes, preferences->textSize()) == 1);
    }

    void textSizeGoesInStepsAndStopsAtTheEnds() {
        auto preferences = open();
        preferences->setTextSize(100);
        preferences->stepTextSize(+1);
        QCOMPARE(preferences->textSize(), 125);
        preferences->stepTextSize(+9);
        QCOMPARE(preferences->textSize(), 200);
        preferences->stepTextSize(-9);
        QCOMPARE(preferences->textSize(), 100);
    }

    void onlyAChangeIsTold() {
        auto preferences = open();
        preferences->setTextSize(125);
        QSignalSpy appearance(preferences.get(), &ui::Preferences::appearanceChanged);
        QSignalSpy language(preferences.get(), &ui::Preferences::languageChanged);
        preferences->setTextSize(125);
        preferences->setLanguage("it");
        preferences->setLanguage("xx");
        QCOMPARE(appearance.count() + language.count(), 0);
        preferences->setScheme(ui::Scheme::dark);
        preferences->setLanguage("en");
        QCOMPARE(appearance.count(), 1);
        QCOMPARE(language.count(), 1);
    }

    void aPortalGivenAtTheStartIsNeitherChangedNorStored() {
        {
            auto preferences = open();
            preferences->setPortal({"https://stored.example", "/stored.pem"});
            preferences->fixPortal({"https://given.example", "/given.pem"});
            preferences->setPortal({"https://other.example", "/other.pem"});
            QVERIFY(preferences->portalFixed());
            QCOMPARE(preferences->portal().url, QStringLiteral("https://given.example"));
        }
        QCOMPARE(open()->portal().url, QStringLiteral("https://stored.example"));
    }

    void languagesAreNamedInThemselves() {
        QCOMPARE(ui::Preferences::languageName("it"), QStringLiteral("Italiano"));
        QCOMPARE(ui::Preferences::languageName("en"), QStringLiteral("English"));
    }

  private:
    struct Opened {
        explicit Opened(const QTemporaryDir& folder)
            : settings(folder.filePath("system.ini"), folder.filePath("user.ini")),
              preferences(settings, {"it", "en"}) {}
        ui::Preferences* operator->() { return &preferences; }
        ui::Preferences* get() { return &preferences; }
        core::Settings settings;
        ui::Preferences preferences;
    };
    Opened open() const { return Opened(*folder_); }
    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_MAIN(TestPreferences)
#include "test_preferences.moc"
