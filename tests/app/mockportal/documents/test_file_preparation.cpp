// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/file_preparation.h"

#include <QTest>

#include "app/mockportal/documents/library.h"

using namespace mockportal;

class TestFilePreparation : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() { library_ = readLibrary().value(); }

    void filesAreThereWithoutAsking() {
        DocumentFiles files;
        FilePreparation preparation;
        preparation.start(files, wishes(2));
        QTRY_VERIFY(files.knownFacts(QStringLiteral("1")).size > 0);
        const auto facts = files.knownFacts(QStringLiteral("0"));
        QCOMPARE(facts.size,
                 files.file(QStringLiteral("0"), *library_.documents[0], library_.specimen).size());
    }

    /// Two threads at the same files: what each gets is the same.
    void whoAsksMeanwhileGetsTheSame() {
        DocumentFiles files;
        FilePreparation preparation;
        preparation.start(files, wishes(3));
        for (int i = 0; i < 3; ++i) {
            const auto id = QString::number(i);
            const auto& document = *library_.documents[static_cast<std::size_t>(i)];
            const auto file = files.file(id, document, library_.specimen);
            QCOMPARE(files.make(document, library_.specimen), file);
        }
    }

    void stoppingWaitsForOneFileOnly() {
        DocumentFiles files;
        FilePreparation preparation;
        preparation.start(files, wishes(40));
        preparation.stop();
        QCOMPARE(files.knownFacts(QStringLiteral("39")).size, 0);
        preparation.stop();
    }

  private:
    std::vector<FilePreparation::Wish> wishes(std::size_t count) const {
        std::vector<FilePreparation::Wish> list;
        for (std::size_t i = 0; i < count; ++i)
            list.push_back({QString::number(i), library_.documents[i], library_.specimen});
        return list;
    }
    Library library_;
};

QTEST_MAIN(TestFilePreparation)
#include "test_file_preparation.moc"
