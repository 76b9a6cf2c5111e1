using Ghg.Cli;
using NUnit.Framework;

namespace Ghg.Tests.Inventories;

public sealed class OrderedWorkTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(8)]
    public void Results_come_in_the_order_of_the_items(int threads)
    {
        var items = Enumerable.Range(0, 500).ToList();
        Assert.That(OrderedWork.Run<int, int>(items, threads, () => i => i * i), Is.EqualTo(items.Select(i => i * i)));
    }

    [Test]
    public void A_failure_comes_in_its_place_and_ends_the_work()
    {
        var taken = new List<int>();
        Assert.That(
            () =>
            {
                foreach (var result in OrderedWork.Run<int, int>(Enumerable.Range(0, 100).ToList(), 2, () => i => i == 5 ? throw new InvalidDataException("five") : i))
                {
                    taken.Add(result);
                }
            },
            Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("five"));
        Assert.That(taken, Is.EqualTo(new[] { 0, 1, 2, 3, 4 }));
    }

    [Test]
    public void Whoever_stops_asking_stops_the_threads() =>
        Assert.That(OrderedWork.Run<int, int>(Enumerable.Range(0, 100_000).ToList(), 2, () => i => i).Take(3), Is.EqualTo(new[] { 0, 1, 2 }));
}
