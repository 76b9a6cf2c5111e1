using System.Text;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Activities;

/// <summary>Rows that say the same are one key, however they are written and whichever thread reads them.</summary>
public class KeyTests
{
    [Test]
    public void Columns_in_another_order_and_quotes_and_blanks_make_no_other_key([Values(1, 2, 3)] int threads)
    {
        InputFile[] files =
        [
            InputFile.FromText("activities/a.csv", "city,year,gpc_ref,activity,amount,unit,source\nc,2022,I.1.1,natural-gas,1,GJ,one\n\"c\",2022,I.1.1,\"natural-gas\",2,GJ,\"one\"\n"),
            InputFile.FromText("activities/b.csv", "unit,source,year,amount,activity,gpc_ref,city,technology\nGJ,two,2022,3.5,natural-gas,I.1.1,c,\n GJ,two,2022 ,4,natural-gas,I.1.1,c,\"\"\n"),
            InputFile.FromText("activities/c.csv", "城市,年份,GPC编号,活动,数量,单位\r\nc,2022,I.1.1,natural-gas,-0.5,GJ\r\n"),
        ];
        var project = ProjectReader.Read(files, MethodRegistry.Vocabulary, new ReadOptions { Threads = threads });
        var record = project.RecordsOf("c", project.Diagnostics).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(project.Diagnostics.Sorted().Where(d => d.Rule.Severity == Severity.Error), Is.Empty);
            Assert.That(record.Amount.Text, Is.EqualTo("10"));
            Assert.That(record.Rows, Is.EqualTo(5));
            Assert.That(record.First, Is.EqualTo(new Position("activities/a.csv", 2)));
            Assert.That(record.Last, Is.EqualTo(new Position("activities/c.csv", 2)));
            Assert.That(record.Negative, Is.EqualTo(new Position("activities/c.csv", 2)));
            Assert.That(record.Sources, Is.EqualTo(["one", "two"]));
        }
    }

    [Test]
    public void A_mistake_in_a_key_is_said_once_however_it_is_written()
    {
        var project = ProjectReader.ReadActivities(
            InputFile.FromText("a.csv", "city,year,gpc_ref,activity,amount,unit\nc,2022,I.1.1,natural-gas,1,furlong\nc,2022,I.1.1,natural-gas,1,\"furlong\"\nc,2022,I.1.1,natural-gas,1, furlong\n"),
            MethodRegistry.Vocabulary);
        var findings = TestResult.Of(project, Selection.All).Findings.Where(f => f.Rule.Severity == Severity.Error);
        Assert.That(findings.Select(f => f.Place!.Position.Line), Is.EqualTo([2]));
    }

    [TestCase("5%;%")]
    [TestCase("5%;boundary_share=1")]
    public void A_semicolon_in_an_input_begins_no_other_input(string cell)
    {
        var project = ProjectReader.ReadActivities(
            InputFile.FromText("a.csv", $"city,year,gpc_ref,activity,amount,unit,loss_rate\nc,2022,I.1.3,electricity,1,GJ,{cell}\n"), MethodRegistry.Vocabulary);
        var findings = RowFinder.Locate(project, TestResult.Of(project, Selection.All).Findings).Where(f => f.Rule.Severity == Severity.Error);
        Assert.That(findings.Select(f => (f.Rule, f.Place!.Position.Column)), Is.EqualTo([(Rules.InvalidInput, 31)]));
    }

    [Test]
    public void Amounts_of_any_size_and_fineness_are_summed_exactly()
    {
        string[] amounts = ["99999999999999999999", "99999999999999999999", "1e-36", "0.5", "-1e-36", "1e-19", "-99999999999999999999", "1"];
        var text = "city,year,gpc_ref,activity,amount,unit\n" + string.Concat(amounts.Select(a => $"c,2022,I.1.1,natural-gas,{a},GJ\n"));
        var project = ProjectReader.ReadActivities(InputFile.FromText("a.csv", text), MethodRegistry.Vocabulary);
        Assert.That(project.RecordsOf("c", project.Diagnostics).Single().Amount.Text, Is.EqualTo("100000000000000000000.5000000000000000001"));
    }

    [Test]
    public void Threads_that_ask_at_once_get_the_same_numbers()
    {
        var store = new KeyStore();
        var numbers = new int[4][];
        Parallel.For(0, numbers.Length, t => numbers[t] = [.. Enumerable.Range(0, 60_000).Select(i => store.NumberOf(Key(t % 2 == 0 ? i : 59_999 - i)))]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(store.Count, Is.EqualTo(60_000));
            Assert.That(numbers[0].Order(), Is.EqualTo(Enumerable.Range(0, 60_000)));
            Assert.That(numbers[2], Is.EqualTo(numbers[0]));
            Assert.That(numbers[1], Is.EqualTo(numbers[0].Reverse()));
            Assert.That(Enumerable.Range(0, 60_000).All(i => store[numbers[0][i]].SequenceEqual(Key(i))));
        }
    }

    [Test]
    public void Keys_of_any_length_are_kept()
    {
        var store = new KeyStore();
        int[] lengths = [0, 1, 3, 4, 7, 8, 9, 15, 16, 17, 31, 33, 8191, 8192, (1 << 18) - 1, 1 << 18, 1 << 20, 5, 0, 17, 1 << 20];
        foreach (var length in lengths)
        {
            store.NumberOf(Encoding.ASCII.GetBytes(new string('k', length)));
        }

        Assert.That(Enumerable.Range(0, store.Count).Select(n => store[n].Length), Is.EqualTo(lengths.Distinct()));
    }

    private static byte[] Key(int i) => Encoding.UTF8.GetBytes($"city-{i:00000},2022,I.1.1,natural-gas");
}
