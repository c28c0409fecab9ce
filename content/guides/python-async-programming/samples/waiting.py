"""The same three waits, one after another and together."""

# region: coroutine
import asyncio


async def order(dish: str, minutes: float) -> str:
    await asyncio.sleep(minutes / 100)  # the kitchen works, we wait
    return f"{dish} is ready"


# endregion: coroutine


# region: one-by-one
async def one_by_one() -> list[str]:
    return [
        await order("soup", 10),
        await order("bread", 20),
        await order("salad", 15),
    ]


# endregion: one-by-one


# region: together
async def together() -> list[str]:
    async with asyncio.TaskGroup() as kitchen:
        tasks = [
            kitchen.create_task(order("soup", 10)),
            kitchen.create_task(order("bread", 20)),
            kitchen.create_task(order("salad", 15)),
        ]
    return [task.result() for task in tasks]


if __name__ == "__main__":
    print(asyncio.run(together()))
# endregion: together
