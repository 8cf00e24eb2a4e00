// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/settings.h"

namespace setting = core::setting;

class TestSettings : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    QString systemFile_;
    QString userFile_;

    static void write(const QString& path, const QByteArray& text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    core::Settings settings() const { return {systemFile_, userFile_}; }

  private Q_SLOTS:
    void init() {
        systemFile_ = dir_.filePath(QStringLiteral("system.ini"));
        userFile_ = dir_.filePath(QStringLiteral("user.ini"));
        QFile::remove(systemFile_);
        QFile::remove(userFile_);
    }

    void nothingSaidGivesTheFallback() {
        QCOMPARE(settings().value(setting::textScale), 100);
        QVERIFY(settings().value(setting::portalUrl).isEmpty());
        QVERIFY(settings().value(setting::theme) == core::ThemeChoice::system);
    }

    void whatIsStoredIsReadAgain() {
        {
            auto stored = settings();
            QVERIFY(stored.setValue(setting::portalUrl,
                                    QUrl(QStringLiteral("https://localhost:8443"))));
            QVERIFY(stored.setValue(setting::theme, core::ThemeChoice::highContrast));
            QVERIFY(stored.setValue(setting::textScale, 150));
            QVERIFY(stored.setValue(setting::language, QStringLiteral("en")));
        }
        QCOMPARE(settings().value(setting::portalUrl),
                 QUrl(QStringLiteral("https://localhost:8443")));
        QVERIFY(settings().value(setting::theme) == core::ThemeChoice::highContrast);
        QCOMPARE(settings().value(setting::textScale), 150);
        QCOMPARE(settings().value(setting::language), QStringLiteral("en"));
    }

    void thePersonsChoiceWinsOverAnUnlockedOne() {
        write(systemFile_, "[view]\ntext-scale=125\nlanguage=de\n");
        write(userFile_, "[view]\ntext-scale=200\n");
        QCOMPARE(settings().value(setting::textScale), 200);
        QCOMPARE(settings().value(setting::language), QStringLiteral("de"));
    }

    void aLockedSettingIsTheAdministrators() {
        write(systemFile_,
              "[admin]\nlocked=portal/url, portal/ca\n[portal]\nurl=https://portal.example\n");
        write(userFile_, "[portal]\nurl=https://elsewhere.example\nca=/tmp/mine.pem\n");
        auto read = settings();
        QVERIFY(read.locked(setting::portalUrl.key));
        QVERIFY(!read.locked(setting::theme.key));
        QCOMPARE(read.value(setting::portalUrl), QUrl(QStringLiteral("https://portal.example")));
        QCOMPARE(read.value(setting::portalCa), QString());  // locked without a value: the fallback
        QVERIFY(!read.setValue(setting::portalUrl, QUrl(QStringLiteral("https://other.example"))));
        QCOMPARE(read.value(setting::portalUrl), QUrl(QStringLiteral("https://portal.example")));
    }

    void nonsenseCountsAsNotGiven() {
        write(systemFile_, "[view]\ntheme=dark\n[portal]\nurl=https://portal.example\n");
        write(userFile_,
              "[view]\ntext-scale=9000\ntheme=pink\n[portal]\nurl=http://plain.example\n");
        QCOMPARE(settings().value(setting::textScale), 100);
        QVERIFY(settings().value(setting::theme) == core::ThemeChoice::dark);
        QCOMPARE(settings().value(setting::portalUrl),
                 QUrl(QStringLiteral("https://portal.example")));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
