using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Reports.Ecrf;
using Ghg.Core.Reports.Workbooks;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Reports;

/// <summary>The eCRF, cell by cell as CIRIS 2.5 exports it: sheets, labels with their quirks, order of rows, 33 columns.</summary>
public sealed class EcrfWorkbookTests
{
    // Columns B and E of the blank form, in its order: D direct, I indirect, O outside.
    private const string Skeleton =
        "I.1.1 D, I.1.2 I, I.1.3 O, I.2.1 D, I.6.1 D, I.2.2 I, I.6.2 I, I.2.3 O, I.6.3 O, I.2.1 D, I.2.2 I, I.2.3 O, I.3.1 D, I.4.1 D, I.3.2 I, I.4.2 I, I.3.3 O, I.4.3 O, "
        + "I.5.1 D, I.5.2 I, I.5.3 O, I.7.1 D, I.8.1 D,  O, II.1.1 D, II.1.2 I, II.1.3 O, II.2.1 D, II.2.2 I, II.2.3 O, II.3.1 D, II.3.2 I, II.3.3 O, II.4.1 D, II.4.2 I, II.4.3 O, "
        + "II.5.1 D, II.5.2 I, II.5.3 O, III.1.1 D, III.1.3 D, III.1.2 O, III.2.1 D, III.2.3 D, III.2.2 O, III.3.1 D, III.3.3 D, III.3.2 O, III.4.1 D, III.4.3 D, III.4.2 O, "
        + "IV.1 D,  O, IV.2 D,  O, V.1 D,  O, V.2 D,  O, V.3 D,  O, I.4.4 D, I.4.4 D, I.4.4 D,  O,  O,  O,  O,  D, VI.1 O";

    private static readonly string[] Rows =
    [
        "a,2020,I.2.1,natural-gas,1000,GJ,commercial,ncv", "a,2020,I.2.1,natural-gas,500,GJ,institutional,ncv", "a,2020,I.6.1,diesel,10,t,,", "a,2020,I.4.4,natural-gas,100,TJ,chp,ncv",
        "a,2020,IV.2,hfc-134a,1,t,,", "a,2020,III.1.1,ch4,100,t,,", "a,2020,III.1.3,ch4,10,t,,", "a,2020,II.1.1,co2-biogenic,7,t,,",
    ];

    private static IReadOnlyList<XlsxSheet> Read(TestResult result)
    {
        using var stream = new MemoryStream();
        XlsxWriter.Write(EcrfWorkbook.Of(result.Only, result.Project, "ghg test"), stream);
        return XlsxFile.Read(InputFile.FromBytes("e.xlsx", stream.ToArray()), new DiagnosticBag());
    }

    private static TestResult Project() => TestProject.Under("city,year,gpc_ref,activity,amount,unit,subtype,basis", Rows)
        .And("activities/keys.csv", TestProject.KeyHeading, "a,2020,I.7.1,,NO,no mines,", "a,2020,II.1.3,,IE,fuel sold,II.1.1", "a,2020,I.5.1,,NE,not yet,").Build() is var result && result.Errors.Count == 0 ? result : throw new AssertionException(result.Said);

    [Test]
    public void Rows_of_the_third_sheet_are_those_of_the_form_in_its_order() =>
        Assert.That(string.Join(", ", EcrfForm.Rows.Select(r => $"{r.Reference?.Id} {r.Scope[0]}")), Is.EqualTo(Skeleton));

    [Test]
    public void Every_reference_of_the_GPC_has_a_row() =>
        Assert.That(EcrfForm.Rows.Select(r => r.Reference).OfType<GpcReference>().Distinct(), Is.EquivalentTo(GpcReferences.All));

    [Test]
    public void Sheets_and_labels_are_literal()
    {
        var sheets = Read(Project());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(sheets.Select(s => s.Name), Is.EqualTo(new[] { "eCRF_1", "eCRF_2", "eCRF_3" }));
            Assert.That(sheets[0][13, 1], Is.EqualTo("GDP (US$) of economic activity within city  boundary"));
            Assert.That(sheets[0][20, 1], Is.EqualTo("Global Warming Potential "));
            Assert.That(sheets[0][17, 0], Is.EqualTo("Inventory"));
            Assert.That(sheets[0][34, 1], Is.EqualTo("Webpage"));
            Assert.That(sheets[0][18, 2], Is.EqualTo("BASIC"));
            Assert.That(sheets[0][14, 2], Is.EqualTo("Please select"));
            Assert.That(sheets[1][2, 5], Is.EqualTo("Emissions occurring outside the city boundary as a result of in-city activities "));
            Assert.That(sheets[1][3, 4], Is.EqualTo("Notation Key (if needed)"));
            Assert.That(sheets[1][4, 0], Is.EqualTo("Stationary energy > Residential buildings"));
            Assert.That(sheets[1][16, 0], Is.EqualTo("Total Transport"));
            Assert.That(sheets[1][23, 0], Is.EqualTo("IPPU > Produce Use"));
            Assert.That(sheets[1][34, 0], Is.EqualTo("Total Emissions (excluding generation of grid-supplied energy)"));
            Assert.That(sheets[2][1, 6], Is.EqualTo("Notation key"));
            Assert.That(sheets[2][1, 24], Is.EqualTo("GHGs (metric tonnes CO2e) - CO2"));
            Assert.That(sheets[2][1, 32], Is.EqualTo("Activity data conversion - override used?"));
            Assert.That(sheets[2][1, 33], Is.Empty);
        }
    }

    [Test]
    public void The_second_sheet_adds_up_what_the_form_says_stands_in_each_cell()
    {
        var result = Project();
        var sheet = Read(result)[1];
        double Cell(int row, int column) => double.Parse(sheet[row, column], System.Globalization.CultureInfo.InvariantCulture);
        using (Assert.EnterMultipleScope())
        {
            // Twice the gas, twice the emissions: 1000 and 500 GJ, of which the first stands beside the diesel of I.6.1.
            Assert.That(Cell(5, 1) - result.Tonnes("I.6.1"), Is.EqualTo(2 * Cell(6, 1)).Within(1e-9));
            Assert.That(Cell(17, 1), Is.EqualTo(110 * 28).Within(1e-9), "III.1.1 + III.1.3 in AR5");
            Assert.That(sheet[9, 2], Is.EqualTo("NO"));
            Assert.That(sheet[8, 2], Is.EqualTo("NE"));
            Assert.That(sheet[11, 6], Is.EqualTo("IE"));
            Assert.That(sheet[11, 7], Is.EqualTo("II.1.3: IE (II.1.1), fuel sold"));
            Assert.That(Cell(30, 1), Is.EqualTo(result.Tonnes("I.4.4")).Within(1e-9), "CHP generation");
            Assert.That(Cell(34, 1), Is.EqualTo((result.Only.Total(ReportingLevel.Territorial) - result.Only.Co2e(TestResult.Reference("I.4.4"))) / 1000).Within(1e-9), "direct without generation: the territorial total less I.4.4");
            Assert.That(sheet[4, 1] + sheet[4, 2], Is.Empty, "nothing was said of I.1.1: neither a zero nor a key");
        }
    }

    [Test]
    public void A_line_of_the_third_sheet_has_its_gases_weighed_and_a_factor_that_gives_them()
    {
        var sheet = Read(Project())[2];
        var row = Enumerable.Range(2, 90).First(r => sheet[r, 1] == "I.2.1" && sheet[r, 3] == "Commercial buildings & facilities");
        double Cell(int column) => double.Parse(sheet[row, column], System.Globalization.CultureInfo.InvariantCulture);
        using (Assert.EnterMultipleScope())
        {
            // IPCC 2006, volume 2, table 2.4, commercial and institutional: natural gas 56,100 kg CO2, 5 kg CH4 and 0.1 kg N2O a TJ; AR5: 28 and 265.
            Assert.That(Cell(7), Is.EqualTo(1000));
            Assert.That(sheet[row, 8], Is.EqualTo("GJ"));
            Assert.That(Cell(13), Is.EqualTo(0.0561).Within(1e-12));
            Assert.That(Cell(24), Is.EqualTo(56.1).Within(1e-9));
            Assert.That(Cell(25), Is.EqualTo(0.005 * 28).Within(1e-9));
            Assert.That(Cell(26), Is.EqualTo(0.0001 * 265).Within(1e-9));
            Assert.That(Cell(27), Is.EqualTo(56.1 + 0.14 + 0.0265).Within(1e-9));
            var hfc = Enumerable.Range(2, 90).First(r => sheet[r, 1] == "IV.2");
            Assert.That(sheet[hfc, 24] + sheet[hfc, 25] + sheet[hfc, 26], Is.Empty, "HFC-134a is none of the three gases");
            Assert.That(sheet[hfc, 27], Is.EqualTo("1300"), "AR5");
        }
    }
}
