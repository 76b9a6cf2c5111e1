using System.Diagnostics;
using System.Text;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Methods;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Hostile;

/// <summary>Files that are made to exhaust a reader are refused by name, in little time and memory.</summary>
[NonParallelizable]
public class HugeTests
{
    private const string Header = "city,year,gpc_ref,activity,amount,unit,source\n";

    [Test]
    public void A_cell_of_a_hundred_megabytes_is_refused() =>
        Assert.That(OfActivities(() => Long(Header + "a,2022,I.1.1,diesel,1,t,\"", 'x', 100 << 20)), Is.EqualTo(["GHG0008"]));

    [Test]
    public void An_amount_of_ten_megabytes_is_refused() =>
        Assert.That(OfActivities(() => Long(Header + "a,2022,I.1.1,diesel,", '9', 10 << 20, ",t,x\n")), Is.SubsetOf(["GHG2001", "GHG2006"]));

    [Test]
    public void A_million_columns_are_refused() =>
        Assert.That(OfActivities(() => Long("city", ',', 1_000_000, "\n")), Is.EqualTo(["GHG0009"]));

    [Test]
    public void A_row_of_a_million_cells_is_refused() =>
        Assert.That(OfActivities(() => Long(Header + "a", ',', 1_000_000, "\n")), Is.EqualTo(["GHG0007"]));

    [Test]
    public void A_million_unknown_columns_of_a_letter_are_refused() =>
        Assert.That(OfActivities(() => new MemoryStream(Encoding.UTF8.GetBytes("city" + string.Concat(Enumerable.Repeat(",x", 1_000_000)) + "\n"))), Is.EqualTo(["GHG0009"]));

    [Test]
    public void A_file_of_quotes_is_refused() => Assert.That(OfActivities(() => Long(Header, '"', 40 << 20)), Is.Not.Empty);

    [Test]
    public void A_file_of_line_breaks_is_empty() => Assert.That(OfActivities(() => Long(Header, '\n', 40 << 20)), Is.Empty);

    [Test]
    public void A_file_of_zeros_is_refused() => Assert.That(OfActivities(() => Long("", '\0', 40 << 20)), Is.EqualTo(["GHG0002"]));

    [Test]
    public void Many_bad_rows_of_a_megabyte_keep_little() =>
        Assert.That(OfActivities(() => new MemoryStream(Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Repeat("a,2022,I.1.1,diesel,x" + new string('y', 1 << 20) + ",t,x\n", 50))))).Distinct(), Is.SubsetOf(["GHG2001", "GHG5011"]));

    [Test]
    public void Deep_json_is_refused() => Assert.That(OfSettings(new string('[', 100_000)), Is.EqualTo(["GHG0011"]));

    [Test]
    public void Huge_json_is_refused() => Assert.That(OfSettings("[" + string.Concat(Enumerable.Repeat("1,", 20_000_000)) + "1]"), Is.EqualTo(["GHG0012"]));

    [Test]
    public void Json_of_a_hundred_thousand_unknown_settings_is_read_in_time() =>
        Assert.That(OfSettings("{" + string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"abcd{i}\":1")) + "}").Distinct(), Is.EquivalentTo(["GHG1006", "GHG0014"]));

    [Test]
    public void A_small_table_of_a_gigabyte_is_refused() => Assert.That(
        Bounded(() =>
        {
            var diagnostics = new DiagnosticBag();
            Table.Read(new InputFile("cities.csv", () => Long("city,name\n", '\n', 1 << 30)), ProjectColumns.Cities, diagnostics);
            return diagnostics;
        }),
        Is.EqualTo(["GHG0012"]));

    private static string[] OfActivities(Func<Stream> open) =>
        Bounded(() => ProjectReader.ReadActivities(new InputFile("a.csv", open), MethodRegistry.Vocabulary, new ReadOptions { Threads = 1 }).Diagnostics);

    private static string[] OfSettings(string json) => Bounded(() =>
    {
        var diagnostics = new DiagnosticBag();
        SettingsReader.Read(InputFile.FromText("ghg.json", json), diagnostics);
        return diagnostics;
    });

    // The limits are far above what is needed (some MB, a second), so that a busy machine does not fail them.
    private static string[] Bounded(Func<DiagnosticBag> read)
    {
        const long MostKept = 100L << 20;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var findings = read();
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(60)));
        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(MostKept));
        return [.. findings.Sorted().Select(d => d.Rule.Code)];
    }

    private static LongStream Long(string start, char filler, long count, string end = "") => new(Encoding.UTF8.GetBytes(start), (byte)filler, count, Encoding.UTF8.GetBytes(end));

    /// <summary>A long stream that holds nothing in memory.</summary>
    private sealed class LongStream(byte[] start, byte filler, long count, byte[] end) : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var total = start.Length + count + end.Length;
            var read = (int)Math.Min(buffer.Length, total - _at);
            for (var i = 0; i < read;)
            {
                if (_at < start.Length)
                {
                    buffer[i++] = start[_at++];
                }
                else if (_at < start.Length + count)
                {
                    var run = (int)Math.Min(read - i, start.Length + count - _at);
                    buffer.Slice(i, run).Fill(filler);
                    (i, _at) = (i + run, _at + run);
                }
                else
                {
                    buffer[i++] = end[_at++ - start.Length - count];
                }
            }

            return read;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
