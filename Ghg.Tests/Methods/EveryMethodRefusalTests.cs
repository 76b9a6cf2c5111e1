using Ghg.Core.Methods;
using NUnit.Framework;

namespace Ghg.Tests.Methods;

/// <summary>Bad input to each method: the example of the method with one thing wrong in each row leaves an error, and no line of the method.</summary>
public sealed class EveryMethodRefusalTests
{
    private static IEnumerable<string> All() => MethodRegistry.All.Select(m => m.Info.Id);

    // No method takes a power. Where factors are per kilometre, cubic metre or appliance there is none per megawatt.
    [TestCaseSource(nameof(All))]
    public void An_amount_in_a_unit_of_another_dimension(string method) =>
        Refused(method, "unit", "MW", method == "fugitive-throughput" ? "GHG4020" : "GHG2012");

    [TestCaseSource(nameof(All))]
    public void An_amount_that_is_no_number(string method) => Refused(method, "amount", "many", "GHG2001");

    [TestCaseSource(nameof(All))]
    public void A_blank_amount(string method) => Refused(method, "amount", "", "GHG5002");

    [TestCaseSource(nameof(All))]
    public void An_activity_that_nobody_knows(string method) => Refused(method, "activity", "moon-rock", "GHG3004");

    [TestCaseSource(nameof(All))]
    public void A_reference_that_the_method_is_not_for(string method)
    {
        var info = MethodRegistry.Find(method)!.Info;
        Assume.That(info.Id, Is.Not.EqualTo("direct"), "a mass of a gas may be entered anywhere");
        var result = With(info, ("gpc_ref", info.References.Narrowness(TestResult.Reference("VI.1")) >= 0 ? "I.1.1" : "VI.1"), ("method", info.Id));
        Assert.That(result.Errors, Is.Not.Empty);
        Assert.That(Lines(result, info), Is.Empty);
    }

    [TestCaseSource(nameof(All))]
    public void A_column_that_is_no_input_of_the_method(string method) => Refused(method, "colour", "blue", "GHG1001");

    private static void Refused(string method, string column, string cell, string code)
    {
        var info = MethodRegistry.Find(method)!.Info;
        var result = With(info, (column, cell));
        Assert.That(result.Errors, Does.Contain(code), result.Said);
        Assert.That(Lines(result, info), Is.Empty);
    }

    private static IEnumerable<string> Lines(TestResult result, MethodInfo info) =>
        result.Inventories.SelectMany(i => i.Cells).SelectMany(c => c.Lines).Select(l => l.Method).Where(m => m == info.Id);

    private static TestResult With(MethodInfo info, params (string Column, string Cell)[] changes)
    {
        var rows = info.Example.TrimEnd('\n').Split('\n').Select(l => l.Split(',').ToList()).ToList();
        foreach (var (column, cell) in changes)
        {
            var at = rows[0].IndexOf(column);
            if (at < 0)
            {
                at = rows[0].Count;
                rows[0].Add(column);
                rows.Skip(1).ToList().ForEach(r => r.Add(""));
            }

            rows.Skip(1).ToList().ForEach(r => r[at] = cell);
        }

        var example = string.Join('\n', rows.Select(r => string.Join(',', r))) + "\n";
        return info.ExampleFiles.Aggregate(TestProject.With("activities/a.csv", example).And("cities.csv", MethodInfo.ExampleCities), (p, f) => p.And(f.Path, f.Text)).Build();
    }
}
